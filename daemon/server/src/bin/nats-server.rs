fn main() {
    let mut o = daemon_config::options::Options::default();
    let a: Vec<String> = std::env::args().collect();
    let c = std::fs::read_to_string(&a[2]).unwrap();
    for l in c.lines() {
        if let Some(p) = l.strip_prefix("port: ") {
            o.listen.port = p.parse().unwrap();
        }
        if let Some(p) = l.strip_prefix("max_connections: ") {
            o.limits.max_connections = p.parse().unwrap();
        }
    }
    let _s =
        daemon_server::Server::start(o, daemon_server::log::Log::open(Default::default()).unwrap()).unwrap();
    loop {
        std::thread::park();
    }
}
