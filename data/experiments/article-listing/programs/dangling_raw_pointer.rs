//! What the refusals do not cover: a raw pointer outlives its value; reading it would need `unsafe` and is not done here.
fn main() {
    let kept: *const String = {
        let value = String::from("ok");
        &value
    };
    println!("  a raw pointer outlived its value (null: {}); the compiler let it pass", kept.is_null());
}
