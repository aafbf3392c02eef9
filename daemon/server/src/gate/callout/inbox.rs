//! Where answers of callout services come in: one guest per account, and one subject per question.

use daemon_broker::{Account, Call, Client, Context, Guest};
use daemon_keys::Nuid;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::sync::{Arc, Weak};
use tokio::sync::oneshot;

/// Questions that may wait at the same time.
const WAITING_MAX: usize = 4096;
/// Bytes of an answer that are looked at.
const ANSWER_MAX: usize = 1024 * 1024;

/// See the module's introduction.
pub struct Inboxes {
    /// In front of every inbox, with a dot at its end.
    prefix: Vec<u8>,
    waiting: Mutex<HashMap<Vec<u8>, oneshot::Sender<Vec<u8>>>>,
    /// The guests, by the account that they are in.
    guests: Mutex<Vec<(Weak<Account>, Arc<Client>)>>,
}

/// One inbox; closed when it is dropped.
pub struct Waiting {
    inboxes: Arc<Inboxes>,
    key: Vec<u8>,
    /// The subject to answer to.
    pub subject: Vec<u8>,
}

impl Drop for Waiting {
    fn drop(&mut self) {
        self.inboxes.waiting.lock().remove(&self.key);
    }
}

impl Inboxes {
    pub fn new() -> Self {
        let name = Nuid::random().next_bytes();
        let prefix = [&b"$SYS._INBOX."[..], &name[..8], b"."].concat();
        Inboxes { prefix, waiting: Mutex::default(), guests: Mutex::default() }
    }

    /// An inbox in `account` for one answer; `None` when too many wait.
    pub fn open(self: &Arc<Self>, account: &Arc<Account>) -> Option<(Waiting, oneshot::Receiver<Vec<u8>>)> {
        self.listen(account);
        let subject = [self.prefix.as_slice(), &Nuid::random().next_bytes()].concat();
        let (tell, told) = oneshot::channel();
        {
            let mut waiting = self.waiting.lock();
            if waiting.len() >= WAITING_MAX {
                return None;
            }
            waiting.insert(subject.clone(), tell);
        }
        Some((Waiting { inboxes: self.clone(), key: subject.clone(), subject }, told))
    }

    /// Has a guest listen in `account`, and those leave whose account is gone.
    fn listen(self: &Arc<Self>, account: &Arc<Account>) {
        let mut guests = self.guests.lock();
        let mut here = false;
        guests.retain(|(known, guest)| match known.upgrade().filter(|known| !known.is_gone()) {
            Some(known) => {
                here |= Arc::ptr_eq(&known, account);
                true
            }
            None => {
                guest.dismiss_guest();
                false
            }
        });
        if !here {
            let guest = Client::guest_of(account, Arc::new(Ear(Arc::downgrade(self))));
            guest.subscribe_guest(&[self.prefix.as_slice(), b"*"].concat(), None, b"1");
            guests.push((Arc::downgrade(account), guest));
        }
    }
}

struct Ear(Weak<Inboxes>);

impl Guest for Ear {
    fn on_message(&self, call: &Call<'_>, _: &mut Context) -> bool {
        let Some(inboxes) = self.0.upgrade() else { return false };
        let Some(tell) = inboxes.waiting.lock().remove(call.message.subject) else { return false };
        let payload = call.message.payload;
        // Whoever asked may have left.
        let _ = tell.send(payload[..payload.len().min(ANSWER_MAX)].to_vec());
        true
    }
}
