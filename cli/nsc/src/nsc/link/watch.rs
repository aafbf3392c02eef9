//! What a server has complained about.

use std::sync::Mutex;

use tokio::sync::Notify;

/// Complaints that are kept; more say nothing new.
const MOST: usize = 16;

#[derive(Default)]
pub struct Watch {
    complaints: Mutex<Vec<String>>,
    news: Notify,
}

impl Watch {
    pub fn complain(&self, text: String) {
        let mut complaints = self.complaints.lock().expect("no holder panics");
        if complaints.len() < MOST {
            complaints.push(text);
        }
        self.news.notify_waiters();
        self.news.notify_one();
    }

    /// Waits for the next complaint; one that nobody waited for is remembered.
    pub async fn complained(&self) {
        self.news.notified().await;
    }

    /// The first complaint that is not about this subject.
    pub fn first_not_about(&self, subject: &str) -> Option<String> {
        let complaints = self.complaints.lock().expect("no holder panics");
        complaints.iter().find(|text| !text.contains(subject)).cloned()
    }
}
