//! How many streams and consumers each server leads.

use schemas::monitor::jsz::{AccountDetail, Jsz};

use crate::nats::Call;
use crate::nats::jetstream::leaders::Leaders;
use crate::nats::server::system::Answer;

pub fn text(call: &Call, answers: &[Answer<Jsz>]) -> String {
    let (mut streams, mut consumers) = (Leaders::default(), Leaders::default());
    for Answer { server, data } in answers {
        match &data.account_details[..] {
            [account] if call.given("account") => {
                of_account(account, &server.name, &mut streams, &mut consumers);
            }
            _ if data.streams_leader > 0 || data.consumers_leader > 0 => {
                streams.add(&server.cluster, &server.name, data.streams_leader);
                consumers.add(&server.cluster, &server.name, data.consumers_leader);
            }
            _ => {}
        }
    }
    if streams.is_empty() && consumers.is_empty() {
        return "\nNo JetStream asset leader data reported\n".into();
    }
    format!("\n{}\n{}\n", streams.text(call, "Stream Leaders"), consumers.text(call, "Consumer Leaders"))
}

/// Every server tells of its own only, so that none is counted twice.
fn of_account(account: &AccountDetail, server: &str, streams: &mut Leaders, consumers: &mut Leaders) {
    for stream in &account.stream_detail {
        stream.cluster.iter().filter(|c| c.leader == server).for_each(|c| streams.count(c));
        let clusters = stream.consumer_detail.iter().filter_map(|consumer| consumer.cluster.as_ref());
        clusters.filter(|c| c.leader == server).for_each(|c| consumers.count(c));
    }
}
