//! Leaks in safe Rust, with no warning: a cycle of counted references, and a value forgotten.
use std::cell::RefCell;
use std::rc::Rc;

struct Node {
    next: RefCell<Option<Rc<Node>>>,
    name: &'static str,
}

impl Drop for Node {
    fn drop(&mut self) {
        println!("  dropped: {}", self.name);
    }
}

fn main() {
    let cycle = Rc::new(Node { next: RefCell::new(None), name: "cycle" });
    *cycle.next.borrow_mut() = Some(Rc::clone(&cycle));
    std::mem::forget(Node { next: RefCell::new(None), name: "forgotten" });
    let _kept = Node { next: RefCell::new(None), name: "kept to the end" };
    drop(cycle);
}
