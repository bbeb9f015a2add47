//! Counts allocations: an async function that is made and polled by hand, and the same one given to Tokio as a task.
use std::alloc::{GlobalAlloc, Layout, System};
use std::future::Future;
use std::hint::black_box;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::task::{Context, Poll, Waker};

struct Counting;

static ALLOCATIONS: AtomicUsize = AtomicUsize::new(0);

unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Relaxed);
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

async fn half(number: u64) -> u64 {
    std::future::ready(black_box(number) / 2).await
}

async fn whole(number: u64) -> u64 {
    half(number).await + half(number).await
}

fn allocations_during(work: impl FnOnce()) -> usize {
    let before = ALLOCATIONS.load(Relaxed);
    work();
    ALLOCATIONS.load(Relaxed) - before
}

fn main() {
    let polled = allocations_during(|| {
        let mut future = pin!(whole(42));
        assert_eq!(future.as_mut().poll(&mut Context::from_waker(Waker::noop())), Poll::Ready(42));
    });
    println!("  made and polled by hand: {polled} allocations; the future is {} bytes", size_of_val(&whole(42)));

    let mut runtime = None;
    let built = allocations_during(|| runtime = tokio::runtime::Builder::new_current_thread().build().ok());
    let runtime = runtime.expect("Tokio's runtime starts");
    println!("  Tokio's single-threaded runtime: {built} allocations to build");

    let spawned = allocations_during(|| {
        runtime.block_on(async {
            let tasks: Vec<_> = (0..100).map(|number| tokio::spawn(whole(number))).collect();
            for task in tasks {
                task.await.expect("the task ends");
            }
        });
    });
    println!("  100 tasks spawned on it: {spawned} allocations");
}
