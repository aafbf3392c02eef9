//! The page at the root: what can be asked here.

use super::route::escaped;
use crate::NATTER_VERSION;

const ENDPOINTS: [(&str, &str); 15] = [
    ("varz", "Server: settings, traffic, memory and processor use"),
    ("jsz", "JetStream: streams and consumers, and what they use"),
    ("connz", "Connections: who is connected, and who was"),
    ("accountz", "Accounts: which there are, what each shares and imports"),
    ("accstatz", "Account statistics: connections and traffic of each"),
    ("subsz", "Subscriptions: how many there are, and which"),
    ("routez", "Routes to the other servers of the cluster"),
    ("leafz", "Leaf nodes"),
    ("gatewayz", "Gateways to other clusters"),
    ("raftz", "Raft groups"),
    ("healthz", "Health: whether the server serves"),
    ("metrics", "Metrics for Prometheus"),
    ("ipqueuesz", "Queues between the server's threads"),
    ("stacksz", "Threads and what they do"),
    ("debug/vars", "Command line and memory"),
];

/// Shown where there is one.
const CONSOLE: (&str, &str) = ("console/", "Console: all of this to look at, and more for those who sign in");

/// The page, with links that lead below `base` wherever a proxy may have put it.
pub fn page(base: &str, console: bool) -> String {
    let here = base.rsplit('/').next().filter(|name| !name.is_empty());
    let prefix = here.map_or_else(|| "./".to_owned(), |name| format!("./{}/", escaped(name)));
    let console = console.then_some(&CONSOLE);
    let items: String = console
        .into_iter()
        .chain(&ENDPOINTS)
        .map(|(name, what)| format!("<dt><a href=\"{prefix}{name}\">/{name}</a></dt><dd>{what}</dd>\n"))
        .collect();
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>Natter</title>\n\
         <style>body {{ font: 1rem/1.5 system-ui, sans-serif; margin: 2rem }} dt {{ font-family: monospace }}</style>\n\
         </head>\n<body>\n<h1>Natter {NATTER_VERSION}</h1>\n<dl>\n{items}</dl>\n</body>\n</html>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn links_are_relative_to_the_base_path() {
        for (base, link) in [
            ("/", "\"./varz\""),
            ("/mon", "\"./mon/varz\""),
            ("/a/b", "\"./b/varz\""),
            ("/<x>", "\"./&lt;x&gt;/varz\""),
        ] {
            assert!(page(base, false).contains(link), "{base}");
        }
    }
}
