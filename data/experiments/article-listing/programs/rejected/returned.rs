//! A reference to a local value handed out of its function.
fn health<'a>() -> &'a str {
    let value = String::from("ok");
    &value
}

fn main() {
    println!("{}", health());
}
