//! Permissions as people write them: plain lists, in configuration, in tokens and in `$SYS.REQ.USER.INFO`.

use schemas::claims;
use thiserror::Error;

/// What is granted, as written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PermissionLists {
    /// Subjects to publish to.
    pub publish: SubjectLists,
    /// Subjects to subscribe to; an entry may name a queue group behind a blank.
    pub subscribe: SubjectLists,
    /// Answers to requests that were received may be published, whatever `publish` says.
    pub responses: Option<Responses>,
}

/// Subjects with or without wildcards. A denial wins over everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SubjectLists {
    /// `None`: everything. An empty list: nothing.
    pub allow: Option<Vec<String>>,
    pub deny: Vec<String>,
}

/// How many responses there may be to one request, and for how long.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Responses {
    /// 0 for the default of one; below 0 for any number.
    pub max: i64,
    /// Nanoseconds; 0 for the default of two minutes; below 0 for ever.
    pub ttl: i64,
}

impl Responses {
    pub(super) fn fill_in(&mut self) {
        const MINUTE: i64 = 60 * 1_000_000_000;
        if self.max == 0 {
            self.max = 1;
        }
        if self.ttl == 0 {
            self.ttl = 2 * MINUTE;
        }
    }
}

/// As claims say it: there an empty list allows everything, except publishing where it stands in the token itself.
impl From<&claims::Permissions> for PermissionLists {
    fn from(said: &claims::Permissions) -> Self {
        let side = |said: &claims::Permission| SubjectLists {
            allow: (!said.allow.is_empty()).then(|| said.allow.clone()),
            // A queue group means nothing to a publisher: the subject is denied.
            deny: said.deny.clone(),
        };
        let mut lists = PermissionLists {
            publish: side(&said.publish),
            subscribe: side(&said.subscribe),
            responses: said.responses.map(|r| Responses { max: r.max_msgs, ttl: r.expires }),
        };
        if said.publish.publishes_nothing() {
            lists.publish.allow = Some(vec![]);
        }
        for denied in &mut lists.publish.deny {
            if let Some(subject) = denied.split_ascii_whitespace().next() {
                *denied = subject.to_owned();
            }
        }
        lists
    }
}

impl PermissionLists {
    /// Whether nothing at all is said: everything is allowed.
    pub fn is_unlimited(&self) -> bool {
        *self == PermissionLists::default()
    }
}

/// An entry that is none. Whoever wrote the list is at fault.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PermissionError {
    #[error("subject {0:?} is not a valid subject")]
    Subject(String),
    #[error("queue {0:?} is not a valid queue")]
    Queue(String),
}
