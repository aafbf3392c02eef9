//! Shadows: what stands for a subscription in the accounts that its own account imports streams from.
//!
//! A shadow is an entry in the exporter's interest; what comes to it goes to the client of the subscription it belongs to,
//! under the subject that the importing account knows it by, and counts as that subscription's.

use crate::account::Account;
use crate::client::Client;
use crate::subscription::{Handle, Link, Subscription};
use hashbrown::HashMap;
use std::sync::Arc;

impl Client {
    /// Gives the subscription of this sid the shadows that it is to have now, and no others.
    pub(crate) fn cast_shadows(self: &Arc<Self>, account: &Account, sid: &[u8]) {
        if !account.imports_streams() && self.subs.lock().shadows.is_none() {
            return;
        }
        let (mut came, mut gone) = (Vec::new(), Vec::new());
        {
            let mut subs = self.subs.lock();
            // What was imported a moment ago is no matter: whoever changes it comes by here afterwards.
            let paths = account.stream_paths();
            let Some(sub) = subs.get(sid).filter(|sub| !sub.is_closed()).cloned() else { return };
            let mut wanted: Vec<_> = { paths.iter() }
                .filter_map(|path| Some((path.clone(), path.shadow_of(sub.subject())?)))
                .collect();
            let shadows = subs.shadows.get_or_insert_default();
            let mut kept = shadows.remove(sid).unwrap_or_default();
            kept.retain(|shadow| {
                let at = wanted.iter().position(|(path, subject)| is(shadow, path, subject));
                match at {
                    Some(at) => drop(wanted.swap_remove(at)),
                    None => gone.push(shadow.clone()),
                }
                at.is_some()
            });
            for (path, subject) in wanted {
                let link = Link::Shadow { of: sub.clone(), path };
                let shadow = Subscription::linked(self.clone(), &subject, sub.queue(), sid, link);
                came.push(Arc::new(shadow));
            }
            kept.extend_from_slice(&came);
            if !kept.is_empty() {
                shadows.insert(sid.into(), kept);
            }
            if shadows.is_empty() {
                subs.shadows = None;
            }
        }
        for shadow in came {
            if let Some(Link::Shadow { path, .. }) = shadow.link() {
                path.exporter.subscribe(shadow.clone());
                // Whoever ended it meanwhile may have come too early to find it there.
                if shadow.is_closed() {
                    path.exporter.unsubscribe(&shadow);
                }
            }
        }
        end(gone);
    }
}

fn is(shadow: &Handle, path: &Arc<crate::account::path::StreamPath>, subject: &[u8]) -> bool {
    let same = |link: &Link| matches!(link, Link::Shadow { path: known, .. } if Arc::ptr_eq(known, path));
    shadow.subject() == subject && shadow.link().is_some_and(same)
}

/// Ends shadows.
pub(crate) fn end(shadows: Vec<Handle>) {
    let mut exporters: HashMap<u32, (Arc<Account>, Vec<Handle>)> = HashMap::new();
    for shadow in shadows {
        shadow.close();
        if let Some(Link::Shadow { path, .. }) = shadow.link() {
            let place = exporters.entry(path.exporter.id);
            let (_, list) = place.or_insert_with(|| (path.exporter.clone(), Vec::new()));
            list.push(shadow.clone());
        }
    }
    for (exporter, list) in exporters.into_values() {
        exporter.unsubscribe_all(list.into_iter());
    }
}
