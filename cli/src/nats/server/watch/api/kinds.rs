//! Which call of the JetStream API a subject is.

/// Tokens after `$JS.API`, where `*` is any one and `>` any that follow; and the name of the call.
const CALLS: &[(&str, &str)] = &[
    ("INFO", "account_info_request"),
    ("STREAM.CREATE.*", "stream_create_request"),
    ("STREAM.UPDATE.*", "stream_update_request"),
    ("STREAM.NAMES", "stream_names_request"),
    ("STREAM.LIST", "stream_list_request"),
    ("STREAM.INFO.*", "stream_info_request"),
    ("STREAM.DELETE.*", "stream_delete_request"),
    ("STREAM.PURGE.*", "stream_purge_request"),
    ("STREAM.SNAPSHOT.*", "stream_snapshot_request"),
    ("STREAM.RESTORE.*", "stream_restore_request"),
    ("STREAM.PEER.REMOVE.*", "stream_remove_peer_request"),
    ("STREAM.LEADER.STEPDOWN.*", "stream_leader_stepdown_request"),
    ("STREAM.MSG.GET.*", "stream_msg_get_request"),
    ("STREAM.MSG.DELETE.*", "stream_msg_delete_request"),
    ("CONSUMER.CREATE.>", "consumer_create_request"),
    ("CONSUMER.DURABLE.CREATE.>", "consumer_create_request"),
    ("CONSUMER.NAMES.*", "consumer_names_request"),
    ("CONSUMER.LIST.*", "consumer_list_request"),
    ("CONSUMER.INFO.*.*", "consumer_info_request"),
    ("CONSUMER.DELETE.*.*", "consumer_delete_request"),
    ("CONSUMER.PAUSE.*.*", "consumer_pause_request"),
    ("CONSUMER.RESET.*.*", "consumer_reset_request"),
    ("CONSUMER.UNPIN.*.*", "consumer_unpin_request"),
    ("CONSUMER.LEADER.STEPDOWN.*.*", "consumer_leader_stepdown_request"),
    ("CONSUMER.MSG.NEXT.*.*", "consumer_getnext_request"),
    ("META.LEADER.STEPDOWN", "meta_leader_stepdown_request"),
    ("SERVER.REMOVE", "meta_server_remove_request"),
    ("ACCOUNT.PURGE.*", "account_purge_request"),
];

/// The call behind a subject that begins with `$JS.API.`; None for answers, direct gets and the like.
pub fn kind(subject: &str) -> Option<&'static str> {
    let call = subject.strip_prefix("$JS.API.")?;
    CALLS.iter().find(|(pattern, _)| matches(pattern, call)).map(|(_, kind)| *kind)
}

fn matches(pattern: &str, subject: &str) -> bool {
    let (mut pattern, mut subject) = (pattern.split('.'), subject.split('.'));
    loop {
        match (pattern.next(), subject.next()) {
            (None, None) | (Some(">"), Some(_)) => return true,
            (Some("*"), Some(_)) => {}
            (Some(p), Some(s)) if p == s => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subjects_are_calls() {
        for (subject, want) in [
            ("$JS.API.INFO", Some("account_info_request")),
            ("$JS.API.STREAM.INFO.S", Some("stream_info_request")),
            ("$JS.API.STREAM.INFO", None),
            ("$JS.API.CONSUMER.CREATE.S.C.a.b", Some("consumer_create_request")),
            ("$JS.API.CONSUMER.MSG.NEXT.S.C", Some("consumer_getnext_request")),
            ("$JS.API.DIRECT.GET.S", None),
            ("$JS.ACK.S", None),
        ] {
            assert_eq!(kind(subject), want, "{subject}");
        }
    }
}
