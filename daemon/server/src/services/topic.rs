//! What is asked, by the subject it is asked on.

/// See the module's introduction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Topic {
    Idz,
    Statsz,
    Document(Document),
    /// Of one account.
    Account(AccountKind, String),
    /// Connections of one account, without an envelope.
    AccountConns(String),
    /// Figures of all accounts, or of those that the request names.
    Accounts,
    /// How many subscriptions of an account meet a subject.
    SubscribersOf,
    /// The same, for people, in the account that asks.
    Subscribers,
    Reload,
    Kick,
    LameDuck,
    /// Ours.
    Explain,
}

/// What the monitoring port has as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Document {
    Varz,
    Subsz,
    Connz,
    Routez,
    Gatewayz,
    Leafz,
    Accountz,
    Jsz,
    Healthz,
    Profilez,
    Expvarz,
    Ipqueuesz,
    Raftz,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountKind {
    Subsz,
    Connz,
    Leafz,
    Jsz,
    Info,
    Statz,
}

/// The last token of subjects under `$SYS.REQ.SERVER.`, asked of all servers or of one.
const OF_SERVERS: [(&str, Topic); 15] = [
    ("IDZ", Topic::Idz),
    ("STATSZ", Topic::Statsz),
    ("VARZ", Topic::Document(Document::Varz)),
    ("SUBSZ", Topic::Document(Document::Subsz)),
    ("CONNZ", Topic::Document(Document::Connz)),
    ("ROUTEZ", Topic::Document(Document::Routez)),
    ("GATEWAYZ", Topic::Document(Document::Gatewayz)),
    ("LEAFZ", Topic::Document(Document::Leafz)),
    ("ACCOUNTZ", Topic::Document(Document::Accountz)),
    ("JSZ", Topic::Document(Document::Jsz)),
    ("HEALTHZ", Topic::Document(Document::Healthz)),
    ("PROFILEZ", Topic::Document(Document::Profilez)),
    ("EXPVARZ", Topic::Document(Document::Expvarz)),
    ("IPQUEUESZ", Topic::Document(Document::Ipqueuesz)),
    ("RAFTZ", Topic::Document(Document::Raftz)),
];

/// Those asked of one server only.
const OF_ONE: [(&str, Topic); 4] =
    [("RELOAD", Topic::Reload), ("KICK", Topic::Kick), ("LDM", Topic::LameDuck), ("EXPLAIN", Topic::Explain)];

const OF_ACCOUNTS: [(&str, AccountKind); 6] = [
    ("SUBSZ", AccountKind::Subsz),
    ("CONNZ", AccountKind::Connz),
    ("LEAFZ", AccountKind::Leafz),
    ("JSZ", AccountKind::Jsz),
    ("INFO", AccountKind::Info),
    ("STATZ", AccountKind::Statz),
];

/// Subjects that every account may ask about itself.
pub const OWN: [(&str, AccountKind); 3] = [
    ("$SYS.REQ.ACCOUNT.PING.CONNZ", AccountKind::Connz),
    ("$SYS.REQ.SERVER.PING.CONNZ", AccountKind::Connz),
    ("$SYS.REQ.ACCOUNT.PING.STATZ", AccountKind::Statz),
];

impl Topic {
    /// What `subject` asks in the system account of the server `id`.
    pub fn of(subject: &str, id: &str) -> Option<Topic> {
        let tokens: Vec<&str> = subject.split('.').collect();
        let find = |list: &[(&str, Topic)], name| {
            list.iter().find(|(known, _)| *known == name).map(|(_, topic)| topic.clone())
        };
        match tokens[..] {
            ["$SYS", "DEBUG", "SUBSCRIBERS"] => Some(Topic::Subscribers),
            ["$SYS", "REQ", "SERVER", "PING"] => Some(Topic::Statsz),
            ["$SYS", "REQ", "SERVER", "PING", name] => find(&OF_SERVERS, name),
            ["$SYS", "REQ", "SERVER", server, name] if server == id => {
                find(&OF_SERVERS, name).or_else(|| find(&OF_ONE, name))
            }
            ["$SYS", "REQ", "ACCOUNT", "NSUBS"] => Some(Topic::SubscribersOf),
            ["$SYS", "REQ", "ACCOUNT", "PING", "STATZ"] => Some(Topic::Accounts),
            ["$SYS", "REQ", "ACCOUNT", account, "CONNS"] => Some(Topic::AccountConns(account.into())),
            ["$SYS", "REQ", "ACCOUNT", account, name] => {
                let found = OF_ACCOUNTS.iter().find(|(known, _)| *known == name);
                found.map(|(_, kind)| Topic::Account(*kind, account.into()))
            }
            _ => None,
        }
    }

    /// Whether the answer costs next to nothing.
    pub fn is_quick(&self) -> bool {
        matches!(self, Topic::Idz | Topic::Statsz)
    }
}

/// Every subject that is listened on in the system account of the server `id`.
pub fn subjects(id: &str) -> Vec<String> {
    let mut subjects = vec!["$SYS.DEBUG.SUBSCRIBERS".to_owned(), "$SYS.REQ.SERVER.PING".to_owned()];
    for (name, _) in &OF_SERVERS {
        subjects.push(format!("$SYS.REQ.SERVER.PING.{name}"));
        subjects.push(format!("$SYS.REQ.SERVER.{id}.{name}"));
    }
    subjects.extend(OF_ONE.iter().map(|(name, _)| format!("$SYS.REQ.SERVER.{id}.{name}")));
    let of_accounts = OF_ACCOUNTS.iter().map(|(name, _)| *name).chain(["CONNS"]);
    subjects.extend(of_accounts.map(|name| format!("$SYS.REQ.ACCOUNT.*.{name}")));
    subjects.push("$SYS.REQ.ACCOUNT.NSUBS".to_owned());
    subjects
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subjects_say_what_is_asked() {
        let of = |subject| Topic::of(subject, "NID");
        for (subject, topic) in [
            ("$SYS.REQ.SERVER.PING", Some(Topic::Statsz)),
            ("$SYS.REQ.SERVER.PING.STATSZ", Some(Topic::Statsz)),
            ("$SYS.REQ.SERVER.NID.JSZ", Some(Topic::Document(Document::Jsz))),
            ("$SYS.REQ.SERVER.NID.KICK", Some(Topic::Kick)),
            ("$SYS.REQ.SERVER.PING.KICK", None),
            ("$SYS.REQ.SERVER.OTHER.JSZ", None),
            ("$SYS.REQ.ACCOUNT.A.INFO", Some(Topic::Account(AccountKind::Info, "A".into()))),
            ("$SYS.REQ.ACCOUNT.A.CONNS", Some(Topic::AccountConns("A".into()))),
            ("$SYS.REQ.ACCOUNT.PING.STATZ", Some(Topic::Accounts)),
            ("$SYS.REQ.ACCOUNT.A.B.INFO", None),
            ("$SYS.REQ.ACCOUNT.NSUBS", Some(Topic::SubscribersOf)),
        ] {
            assert_eq!(of(subject), topic, "{subject}");
        }
    }

    #[test]
    fn whatever_is_listened_on_is_known() {
        for subject in subjects("NID") {
            let asked = subject.replace('*', "A");
            assert!(Topic::of(&asked, "NID").is_some(), "{subject}");
        }
    }
}
