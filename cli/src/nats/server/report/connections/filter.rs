//! Which connections a report is about, beyond what servers can be asked.

use std::collections::BTreeMap;

use regex::Regex;

use super::{Connection, names};
use crate::failure::{Failure, Outcome};
use crate::nats::jetstream::expression::Expression;

/// The names that expressions may use; the last two are spellings of old.
const KNOWN: [&str; 6] = ["conn", "Conn", "server", "Server", "conns", "Conns"];

pub enum Condition {
    None,
    Reason(Regex),
    Expression(Expression),
}

impl Condition {
    pub fn new(reason: &str, expression: &str) -> Outcome<Condition> {
        match (reason, expression) {
            ("", "") => Ok(Condition::None),
            (reason, "") => match Regex::new(reason) {
                Ok(reason) => Ok(Condition::Reason(reason)),
                Err(error) => crate::fail!("--closed-reason: {error}"),
            },
            ("", text) => match Expression::parse(text).and_then(|e| e.knowing(&KNOWN)) {
                Ok(expression) => Ok(Condition::Expression(expression)),
                Err(error) => crate::fail!("Invalid expression: {error}"),
            },
            _ => crate::fail!("cannot filter for closed reason and use a filter expression at the same time"),
        }
    }

    /// Leaves those for which the condition holds.
    pub fn retain(&self, connections: &mut Vec<Connection>) -> Outcome {
        match self {
            Condition::None => {}
            Condition::Reason(reason) => {
                connections.retain(|c| reason.is_match(&c.info.reason.to_lowercase()));
            }
            Condition::Expression(expression) => {
                let mut kept = vec![];
                for connection in connections.drain(..) {
                    if holds(expression, &connection)? {
                        kept.push(connection);
                    }
                }
                *connections = kept;
            }
        }
        Ok(())
    }
}

fn holds(expression: &Expression, connection: &Connection) -> Outcome<bool> {
    let (conn, conn_names) = names::connection(&connection.info)?;
    let (server, server_names) = names::server(&connection.server)?;
    let known = BTreeMap::from([
        ("conns", conn.clone()),
        ("Conns", conn_names.clone()),
        ("conn", conn),
        ("Conn", conn_names),
        ("server", server),
        ("Server", server_names),
    ]);
    expression.matches(&known).map_err(|error| Failure::new(format!("Invalid expression: {error}")))
}

#[cfg(test)]
mod tests {
    use schemas::monitor::{ConnInfo, ServerInfo};

    use super::*;

    fn kept(reason: &str, expression: &str) -> Result<Vec<u64>, String> {
        let connection = |cid: u64, reason: &str, name: &str| Connection {
            info: ConnInfo { cid, reason: reason.into(), in_msgs: 10 * cid as i64, ..ConnInfo::default() },
            server: ServerInfo { name: name.into(), cluster: "C".into(), ..ServerInfo::default() },
        };
        let mut all =
            vec![connection(1, "", "a"), connection(2, "Client Closed", "b"), connection(3, "Kicked", "b")];
        let condition = Condition::new(reason, expression);
        condition.and_then(|c| c.retain(&mut all)).map_err(|f| f.message.unwrap())?;
        Ok(all.into_iter().map(|c| c.info.cid).collect())
    }

    #[test]
    fn reasons_and_expressions() {
        assert_eq!(kept("", ""), Ok(vec![1, 2, 3]));
        assert_eq!(kept("closed|kick", ""), Ok(vec![2, 3]));
        assert_eq!(kept("", "conn.in_msgs > 15 and server.name == 'b'"), Ok(vec![2, 3]));
        assert_eq!(kept("", "Conn.InMsgs > 25 or Server.Name == 'a'"), Ok(vec![1, 3]));
        // Fields that JSON leaves out are there.
        assert_eq!(kept("", "conn.reason == '' and len(Conn.Subs) == 0"), Ok(vec![1]));
    }

    #[test]
    fn mistakes_are_named() {
        for (reason, expression, want) in [
            ("(", "", "--closed-reason: "),
            ("", "conn.cid >", "Invalid expression: "),
            ("", "client.cid > 1", "Invalid expression: unknown name client"),
            ("a", "true", "cannot filter for closed reason and use a filter expression"),
        ] {
            let error = kept(reason, expression).unwrap_err();
            assert!(error.starts_with(want), "{error}");
        }
    }
}
