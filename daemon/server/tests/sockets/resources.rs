//! When the machine runs out of something.

use super::common::*;
use rustix::process::{Pid, Resource, Rlimit, prlimit};

fn allow_files(server: &Server, count: u64) {
    let pid = Pid::from_raw(server.pid() as i32);
    prlimit(pid, Resource::Nofile, Rlimit { current: Some(count), maximum: Some(count) }).unwrap();
}

#[test]
fn accepting_goes_on_after_descriptors_ran_out() {
    let server = Server::start("");
    let mut early = server.client();
    allow_files(&server, 40);
    let mut crowd: Vec<Client> = (0..60).map(|_| Client::dial(server.address())).collect();
    crowd[0].read_info();
    early.ping();
    drop(crowd);
    server.client().ping();
    early.ping();
}

#[test]
fn a_log_on_a_full_disk_does_not_stop_the_server() {
    let launch = Server::prepare("ports_file_dir: \".\"").args(["-l", "/dev/full"]);
    let dir = launch.dir.path().to_owned();
    let _server = launch.spawn();
    let ports = eventually("the ports file", || {
        let mut entries = std::fs::read_dir(&dir).unwrap().flatten();
        let entry = entries.find(|entry| entry.path().extension().is_some_and(|kind| kind == "ports"))?;
        serde_json::from_str::<serde_json::Value>(&std::fs::read_to_string(entry.path()).ok()?).ok()
    });
    let address = ports["nats"][0].as_str().unwrap().strip_prefix("nats://").unwrap().parse().unwrap();
    Client::connect(address).quiet().ping();
}
