//! The addresses an operator's token tells: `--service` and `--account-server`.

use schemas::claims::OperatorClaims;

use crate::nats::Call;
use crate::spec::{Flag, Kind};

pub fn flags() -> [Flag; 2] {
    [
        Flag::new("service", Kind::Url, "Where the servers of the operator are")
            .placeholder("URL")
            .repeatable(),
        Flag::new("account-server", Kind::Url, "Where accounts are pushed to").placeholder("URL"),
    ]
}

/// Sets those that are given. An empty one removes what is there.
pub fn apply(call: &Call, claims: &mut OperatorClaims) {
    if call.given("service") {
        let urls = call.texts("service").iter().filter(|url| !url.is_empty());
        claims.nats.operator_service_urls = urls.cloned().collect();
    }
    if let Some(url) = call.maybe_text("account-server") {
        url.clone_into(&mut claims.nats.account_server_url);
    }
}
