//! Measurements that the server publishes.

mod service_latency;

pub use service_latency::ServiceLatency;
