//! A reference kept beyond the block of its value.
fn main() {
    let kept: &String;
    {
        let value = String::from("ok");
        kept = &value;
    }
    println!("{kept}");
}
