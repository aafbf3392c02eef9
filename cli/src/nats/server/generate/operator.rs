//! A server that takes accounts signed by an operator of `nats auth`; they come with `nats auth account push`.

use std::fmt::Write;
use std::path::Path;

use crate::failure::Outcome;
use crate::nats::Call;
use crate::nats::auth::choose;
use crate::nats::server::generate::files::Files;
use crate::nats::server::generate::form::{self, Server};
use crate::nats::server::generate::quote::quote;

/// Adds the files; what to do with them.
pub fn make(call: &Call, target: &Path, files: &mut Files) -> Outcome<String> {
    let operator = choose::operator(call.text("operator"), "--operator")?;
    let below = |dir: &str| target.join(dir).display().to_string();
    let server = Server::ask(call, "nats-1", "0.0.0.0", &below("jetstream"))?;
    let resolver = form::text(call, "resolver-dir", "Directory of the accounts' tokens", &below("resolver"))?;
    let mut text = format!(
        "# A server of operator {}\n\n{}\n# The operator's token: accounts that it signed are welcome.\noperator: {}\n",
        operator.name().escape_debug(),
        self::server(&server),
        operator.store.raw_operator()?.trim()
    );
    let system = operator.system_account()?;
    if let Some(system) = &system {
        let _ = write!(
            text,
            "\n# The system account, whose users tell the server about the others.\nsystem_account: {key}\n\
             resolver_preload {{\n  {key}: {}\n}}\n",
            operator.store.raw_account(&system.name)?.trim(),
            key = system.subject()
        );
    }
    let _ = write!(
        text,
        "\n# Keeps the accounts that are pushed. Every server of a cluster has its own directory.\nresolver {{\n  \
         type: full\n  dir: {}\n  allow_delete: true\n  interval: \"2m\"\n  limit: 1000\n}}\n",
        quote(&resolver)
    );
    files.add("server.conf", text);
    Ok(next(target, system.as_ref().map(|account| account.name.as_str())))
}

fn next(target: &Path, system: Option<&str>) -> String {
    let start = format!("\nStart the server:\n\n  nats-server -c {}/server.conf", target.display());
    match system {
        None => format!("{start}\n\nThe operator has no system account, so accounts cannot be pushed."),
        Some(system) => format!(
            "{start}\n\nTell it about an account, as a user of {system}:\n\n  \
             nats auth user add admin {system} --defaults --credential admin.creds\n  \
             nats auth account push ACCOUNT --creds admin.creds"
        ),
    }
}

/// The part that every server has.
pub fn server(server: &Server) -> String {
    let Server { name, address, port, monitor_port, jetstream } = server;
    // An address of IPv6 stands in brackets before a port.
    let address = if address.contains(':') { format!("[{address}]") } else { address.clone() };
    let mut text = format!(
        "# No two servers have the same name.\nserver_name: {}\n\n# For clients\nlisten: {}\n",
        quote(name),
        quote(&format!("{address}:{port}"))
    );
    if let Some(port) = monitor_port {
        let _ = write!(text, "\n# For monitoring\nhttp: {}\n", quote(&format!("{address}:{port}")));
    }
    if let Some(jetstream) = jetstream {
        let _ = write!(
            text,
            "\njetstream {{\n  store_dir: {}\n  max_mem: {}\n  max_file: {}\n}}\n",
            quote(&jetstream.store_dir),
            jetstream.max_memory,
            jetstream.max_file
        );
    }
    text
}
