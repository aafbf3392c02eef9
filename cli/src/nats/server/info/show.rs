//! The view of a server's variables.

use jiff::Timestamp;
use schemas::go::Time;
use schemas::monitor::Varz;

use super::jetstream;
use crate::nats::Call;
use crate::term::number::commas;
use crate::term::size::ibytes;
use crate::term::{Columns, duration, time};

const SECOND: i64 = 1_000_000_000;
const MILLI: i64 = 1_000_000;

pub fn view(call: &Call, varz: &Varz) -> Columns {
    let heading = match varz.server_id == varz.server_name {
        true => format!("Server information for {}", varz.server_id),
        false => format!("Server information for {} ({})", varz.server_name, varz.server_id),
    };
    let mut view = call.columns(heading);
    process(&mut view, varz);
    connections(&mut view, varz);
    jetstream::rows(&mut view, &varz.jetstream);
    limits(&mut view, varz);
    statistics(&mut view, varz);
    cluster(&mut view, varz);
    super_cluster(&mut view, varz);
    view
}

fn process(view: &mut Columns, varz: &Varz) {
    view.section("Process Details");
    view.row("Version", &varz.version);
    view.row("Git Commit", &varz.git_commit);
    view.row("Go Version", &varz.go);
    view.row("Start Time", moment(varz.start));
    view.row("Configuration Load Time", moment(varz.config_load_time));
    view.row_if_not_empty("Configuration Digest", &varz.config_digest);
    view.row("Uptime", &varz.uptime);
}

fn connections(view: &mut Columns, varz: &Varz) {
    view.section("Connection Details");
    view.row("Auth Required", varz.auth_required);
    view.row("TLS Required", varz.tls_required);
    let ip = if varz.ip.is_empty() { String::new() } else { format!(" ({})", varz.ip) };
    view.row("Host", format!("{}:{}{ip}", varz.host, varz.port));
    lines(view, "Client URLs", &varz.connect_urls);
    lines(view, "WebSocket URLs", &varz.ws_connect_urls);
}

fn limits(view: &mut Columns, varz: &Varz) {
    view.section("Limits");
    view.number("Maximum Connections", varz.max_connections);
    view.number("Maximum Subscriptions", varz.max_subscriptions);
    view.row("Maximum Payload", ibytes(varz.max_payload.max(0) as u64));
    view.row("TLS Timeout", duration::human_nanos(varz.tls_timeout as i64 * SECOND));
    view.row("Write Deadline", duration::human_nanos((varz.write_deadline + MILLI / 2) / MILLI * MILLI));
}

fn statistics(view: &mut Columns, varz: &Varz) {
    view.section("Statistics");
    view.row("CPU Cores", format!("{} {:.2}%", varz.cores, varz.cpu));
    view.row_if(varz.gomaxprocs > 0, "GOMAXPROCS", varz.gomaxprocs);
    view.row("Memory", ibytes(varz.mem.max(0) as u64));
    view.row_if(varz.gomemlimit > 0, "GOMEMLIMIT", commas(varz.gomemlimit));
    view.number("Connections", varz.connections);
    view.number("Subscriptions", varz.subscriptions);
    view.row("Messages", format!("{} in {} out", commas(varz.in_msgs), commas(varz.out_msgs)));
    let (read, written) = (varz.in_bytes.max(0) as u64, varz.out_bytes.max(0) as u64);
    view.row("Bytes", format!("{} in {} out", ibytes(read), ibytes(written)));
    view.number("Slow Consumers", varz.slow_consumers);
}

fn cluster(view: &mut Columns, varz: &Varz) {
    if varz.cluster.urls.is_empty() {
        return;
    }
    view.section("Cluster");
    view.row("Name", &varz.cluster.name);
    view.row_if(!varz.tags.is_empty(), "Tags", varz.tags.join(", "));
    view.row("Host", format!("{}:{}", varz.cluster.addr, varz.cluster.cluster_port));
    lines(view, "URLs", &varz.cluster.urls);
}

fn super_cluster(view: &mut Columns, varz: &Varz) {
    let gateway = &varz.gateway;
    if gateway.gateways.is_empty() {
        return;
    }
    view.section("Super Cluster");
    view.row("Name", &gateway.name);
    view.row("Host", format!("{}:{}", gateway.host, gateway.port));
    let mut names: Vec<String> = gateway.gateways.iter().map(|g| g.name.clone()).collect();
    names.sort();
    lines(view, "Clusters", &names);
}

/// Several values below each other, in their order.
fn lines(view: &mut Columns, label: &str, values: &[String]) {
    values.iter().enumerate().for_each(|(i, value)| view.row(if i == 0 { label } else { "" }, value));
}

fn moment(at: Time) -> String {
    let instant = Timestamp::from_nanosecond(at.unix_nanos().into());
    instant.map(time::local).unwrap_or_else(|_| at.to_string())
}
