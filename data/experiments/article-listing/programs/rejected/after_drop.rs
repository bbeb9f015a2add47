//! A reference used after its value was freed.
fn main() {
    let value = String::from("ok");
    let kept = &value;
    drop(value);
    println!("{kept}");
}
