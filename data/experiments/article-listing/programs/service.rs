//! Stands in for the listing's program: the same crates, the same shapes (a struct of two `String`s returned as `Json` from an
//! async handler), the same address and route; written anew. `run.sh --main FILE` builds the article's own text instead.
use axum::{Json, Router, routing::get};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct HealthResponse {
    status: String,
    version: String,
}

async fn health() -> Json<HealthResponse> {
    let [status, version] = ["ok", "1.0.0"].map(String::from);
    Json(HealthResponse { status, version })
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let socket = tokio::net::TcpListener::bind("0.0.0.0:3000").await?;
    axum::serve(socket, Router::new().route("/health", get(health))).await
}
