//! What the book shows: to monitoring, and to whoever asks why a message goes where it goes.

use super::super::view::{ServiceView, SharesView, StreamView};
use super::Book;
use daemon_subject::valid;
use schemas::explain::{ExplainAction, ExplainImport};

impl Book {
    /// What an account exports, and the imports of it that stand.
    pub(crate) fn view(&self, account: &str) -> SharesView {
        let (streams, services) = self.routes(account);
        SharesView {
            exports: self.exports(account).cloned().unwrap_or_default(),
            streams: streams
                .iter()
                .map(|r| StreamView {
                    account: r.account.clone(),
                    subject: r.from.clone(),
                    local: r.to.clone(),
                })
                .collect(),
            services: services
                .iter()
                .map(|r| ServiceView {
                    account: r.account.clone(),
                    subject: r.to.clone(),
                    local: r.from.clone(),
                    share: r.share,
                    latency: r.export.latency.clone(),
                })
                .collect(),
        }
    }

    /// The imports of an account that a publication goes through, or that a subscription receives from.
    pub(crate) fn explain(
        &self,
        importer: &str,
        action: ExplainAction,
        subject: &[u8],
    ) -> Vec<ExplainImport> {
        let (streams, services) = self.routes(importer);
        let told = |kind: &str, account: &str, here: &str, there: &str| ExplainImport {
            kind: kind.into(),
            account: account.into(),
            subject: here.into(),
            there: there.into(),
        };
        match action {
            ExplainAction::Publish => services
                .iter()
                .filter(|route| valid::is_subset(subject, route.from.as_bytes()))
                .map(|route| told("service", &route.account, &route.from, &route.to))
                .collect(),
            ExplainAction::Subscribe => streams
                .iter()
                .filter(|route| valid::overlaps(subject, route.to.as_bytes()))
                .map(|route| told("stream", &route.account, &route.to, &route.from))
                .collect(),
        }
    }
}
