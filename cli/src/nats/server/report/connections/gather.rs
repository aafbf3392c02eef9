//! The connections of all servers, page after page.

use schemas::monitor::{ConnInfo, Connz, ConnzOptions, EventFilterOptions, Filtered, ServerInfo};
use serde::Serialize;

use crate::failure::Outcome;
use crate::nats::server::system::filter::is_narrow;
use crate::nats::server::system::{Answer, System, Wait};
use crate::{out, outln};

/// Connections in one answer of a server.
pub const PAGE: i64 = 1024;
/// Asks all servers for all their connections.
pub const SERVERS: &str = "$SYS.REQ.SERVER.PING.CONNZ";
/// Asks all servers for those of the account that asks.
pub const ACCOUNT: &str = "$SYS.REQ.ACCOUNT.PING.CONNZ";

/// A connection and the server it is to.
#[derive(Clone, Debug, Serialize)]
pub struct Connection {
    #[serde(flatten)]
    pub info: ConnInfo,
    pub server: ServerInfo,
}

pub struct Question {
    pub subject: &'static str,
    pub options: ConnzOptions,
    pub filter: EventFilterOptions,
    /// How many servers to wait for; 0 for all there are.
    pub count: i64,
    /// Says nothing while there are more pages.
    pub quiet: bool,
}

pub async fn all(system: &System, asked: Question) -> Outcome<Vec<Connection>> {
    Ok(with_servers(system, asked).await?.0)
}

/// [`all`], and the servers that answered, be it that they have no connections.
pub async fn with_servers(system: &System, asked: Question) -> Outcome<(Vec<Connection>, Vec<ServerInfo>)> {
    let wait = match asked.count {
        0 if asked.subject == SERVERS && !is_narrow(&asked.filter) => match system.active_servers().await? {
            0 => Wait::Quiet,
            servers => Wait::For(servers),
        },
        count => Wait::of(count),
    };
    let mut body = Filtered { options: asked.options, filter: asked.filter };
    let (mut found, mut servers) = (vec![], vec![]);
    loop {
        let answers: Vec<Answer<Connz>> = system.data(asked.subject, &body, wait).await?;
        let more = answers.iter().any(|a| a.data.offset + a.data.limit < a.data.total);
        for Answer { server, data } in answers {
            let connections = data.connections.into_iter().flatten();
            found.extend(connections.map(|info| Connection { info, server: server.clone() }));
            if body.options.offset == 0 {
                servers.push(server);
            }
        }
        let first = body.options.offset == 0;
        match (asked.quiet, more) {
            (false, true) if first => out!("Gathering paged connection information."),
            (false, true) => out!("."),
            (false, false) if !first => outln!(),
            _ => {}
        }
        if !more {
            return Ok((found, servers));
        }
        body.options.offset += PAGE;
    }
}
