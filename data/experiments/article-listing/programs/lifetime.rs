//! Where the response lies, and when it is freed: the value reports its own drop while axum's `Json` turns it into bytes.
use axum::{Json, response::IntoResponse};
use serde::{Serialize, Serializer};

#[derive(serde::Serialize)]
struct HealthResponse {
    status: String,
    version: String,
}

/// One field, so that the derive of its parent is not needed: it tells when it is written out and when it is dropped.
struct Witness(HealthResponse);

impl Serialize for Witness {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        println!("  2. the framework serializes the value");
        self.0.serialize(serializer)
    }
}

impl Drop for Witness {
    fn drop(&mut self) {
        println!("  3. the value is dropped, and with it its strings");
    }
}

async fn health() -> Json<Witness> {
    let value = HealthResponse { status: String::from("ok"), version: String::from("1.0.0") };
    println!("  1. the handler is about to return");
    Json(Witness(value))
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let value = HealthResponse { status: String::from("ok"), version: String::from("1.0.0") };
    let own = &value as *const HealthResponse as usize;
    let own = own..own + size_of::<HealthResponse>();
    println!("  size of the struct: {} bytes (a String: {})", own.len(), size_of::<String>());
    for (name, field) in [("status", &value.status), ("version", &value.version)] {
        let inside = own.contains(&(field.as_ptr() as usize));
        println!("  text of `{name}`: {} bytes allocated, inside the struct: {inside}", field.capacity());
    }
    let returned = health().await;
    println!("  the handler has returned; the value is alive: status = {:?}", returned.0.0.status);
    let response = returned.into_response();
    println!("  the framework has a response: {}", response.status());
}
