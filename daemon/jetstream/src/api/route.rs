//! The table of requests: which subject asks for what.

/// A request with the names in its subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Route<'a> {
    AccountInfo,
    StreamCreate(&'a str),
    StreamUpdate(&'a str),
    StreamNames,
    StreamList,
    StreamInfo(&'a str),
    StreamDelete(&'a str),
    StreamPurge(&'a str),
    StreamSnapshot(&'a str),
    StreamRestore(&'a str),
    StreamLeaderStepDown,
    StreamPeerRemove,
    StreamPeerEvacuate,
    StreamCancelMove,
    MsgGet(&'a str),
    MsgDelete(&'a str),
    /// In any of its three forms; see [`crate::consumer::config::names`].
    ConsumerCreate,
    ConsumerNames(&'a str),
    ConsumerList(&'a str),
    ConsumerInfo(&'a str, &'a str),
    ConsumerDelete(&'a str, &'a str),
    ConsumerPause(&'a str, &'a str),
    ConsumerReset(&'a str, &'a str),
    ConsumerUnpin(&'a str, &'a str),
    /// Our own: why a consumer delivers nothing.
    ConsumerWhy(&'a str, &'a str),
    ConsumerLeaderStepDown,
}

impl<'a> Route<'a> {
    /// `subject` without `$JS.API.`. `None` for what is no request of the API, or none that a server on its own answers.
    pub fn of(subject: &'a str) -> Option<Self> {
        let tokens: Vec<&str> = subject.split('.').collect();
        if tokens.contains(&"") {
            return None;
        }
        Some(match *tokens {
            ["INFO"] => Route::AccountInfo,
            ["STREAM", "CREATE", s] => Route::StreamCreate(s),
            ["STREAM", "UPDATE", s] => Route::StreamUpdate(s),
            ["STREAM", "NAMES"] => Route::StreamNames,
            ["STREAM", "LIST"] => Route::StreamList,
            ["STREAM", "INFO", s] => Route::StreamInfo(s),
            ["STREAM", "DELETE", s] => Route::StreamDelete(s),
            ["STREAM", "PURGE", s] => Route::StreamPurge(s),
            ["STREAM", "SNAPSHOT", s] => Route::StreamSnapshot(s),
            ["STREAM", "RESTORE", s] => Route::StreamRestore(s),
            ["STREAM", "LEADER", "STEPDOWN", _] => Route::StreamLeaderStepDown,
            ["STREAM", "PEER", "REMOVE", _] => Route::StreamPeerRemove,
            ["STREAM", "PEER", "EVACUATE", _] => Route::StreamPeerEvacuate,
            ["STREAM", "CANCEL_MOVE", _] => Route::StreamCancelMove,
            ["STREAM", "MSG", "GET", s] => Route::MsgGet(s),
            ["STREAM", "MSG", "DELETE", s] => Route::MsgDelete(s),
            ["CONSUMER", "CREATE", _, ..] | ["CONSUMER", "DURABLE", "CREATE", _, _] => Route::ConsumerCreate,
            ["CONSUMER", "NAMES", s] => Route::ConsumerNames(s),
            ["CONSUMER", "LIST", s] => Route::ConsumerList(s),
            ["CONSUMER", "INFO", s, c] => Route::ConsumerInfo(s, c),
            ["CONSUMER", "DELETE", s, c] => Route::ConsumerDelete(s, c),
            ["CONSUMER", "PAUSE", s, c] => Route::ConsumerPause(s, c),
            ["CONSUMER", "RESET", s, c] => Route::ConsumerReset(s, c),
            ["CONSUMER", "UNPIN", s, c] => Route::ConsumerUnpin(s, c),
            ["CONSUMER", "WHY", s, c] => Route::ConsumerWhy(s, c),
            ["CONSUMER", "LEADER", "STEPDOWN", _, _] => Route::ConsumerLeaderStepDown,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subjects_by_table() {
        let table = [
            ("INFO", Some(Route::AccountInfo)),
            ("STREAM.CREATE.S", Some(Route::StreamCreate("S"))),
            ("STREAM.CREATE.S.T", None),
            ("STREAM.MSG.GET.S", Some(Route::MsgGet("S"))),
            ("CONSUMER.CREATE.S", Some(Route::ConsumerCreate)),
            ("CONSUMER.CREATE.S.C.a.>", Some(Route::ConsumerCreate)),
            ("CONSUMER.DURABLE.CREATE.S", None),
            ("CONSUMER.DURABLE.CREATE.S.C", Some(Route::ConsumerCreate)),
            ("CONSUMER.DURABLE.CREATE.S.C.D", None),
            ("CONSUMER.INFO.S.C", Some(Route::ConsumerInfo("S", "C"))),
            ("CONSUMER.INFO.S", None),
            ("CONSUMER.CREATE..C", None),
            ("META.LEADER.STEPDOWN", None),
            ("SERVER.REMOVE", None),
            ("", None),
        ];
        for (subject, route) in table {
            assert_eq!(Route::of(subject), route, "{subject}");
        }
    }
}
