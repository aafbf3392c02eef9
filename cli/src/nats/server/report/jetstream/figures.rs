//! The figures of one row: of a whole server, or of one account on it.

use schemas::monitor::jsz::{AccountDetail, Jsz};

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Figures {
    pub streams: i64,
    pub consumers: i64,
    pub messages: u64,
    pub bytes: u64,
    pub memory: u64,
    pub storage: u64,
    pub api: u64,
    /// Operations that the leader of all servers has not finished.
    pub pending: i64,
}

impl Figures {
    pub fn of(jsz: &Jsz, one_account: bool) -> Figures {
        let pending = jsz.meta_cluster.as_ref().map_or(0, |meta| meta.pending);
        let figures = match &jsz.account_details[..] {
            [account] if one_account => of_account(account),
            _ => Figures {
                streams: jsz.streams,
                consumers: jsz.consumers,
                messages: jsz.messages,
                bytes: jsz.bytes,
                memory: jsz.stats.memory,
                storage: jsz.stats.storage,
                api: jsz.stats.api.total,
                pending: 0,
            },
        };
        Figures { pending, ..figures }
    }

    pub fn add(&mut self, other: &Figures) {
        self.streams += other.streams;
        self.consumers += other.consumers;
        self.messages += other.messages;
        self.bytes += other.bytes;
        self.memory += other.memory;
        self.storage += other.storage;
        self.api += other.api;
        self.pending += other.pending;
    }
}

fn of_account(account: &AccountDetail) -> Figures {
    let streams = &account.stream_detail;
    Figures {
        streams: streams.len() as i64,
        consumers: streams.iter().map(|s| s.state.consumer_count).sum(),
        messages: streams.iter().map(|s| s.state.messages).sum(),
        bytes: account.stats.memory + account.stats.storage,
        memory: account.stats.memory,
        storage: account.stats.storage,
        api: account.stats.api.total,
        pending: 0,
    }
}
