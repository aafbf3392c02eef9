//! An explanation for people.

use std::fmt::Write as _;

use schemas::explain::{
    ExplainAction, ExplainOrigin, ExplainRequest, ExplainRule, ExplainVerdict, Explanation,
};

/// The explanation for people.
pub fn text(told: &Explanation) -> String {
    let r = &told.request;
    let what = match r.action {
        ExplainAction::Publish => "publish to",
        ExplainAction::Subscribe => "subscribe to",
    };
    let group = if r.queue.is_empty() { String::new() } else { format!(" in group {:?}", r.queue) };
    let may = if told.allowed { "may" } else { "may not" };
    let mut out =
        format!("User {:?} of account {:?} {may} {what} {:?}{group}.\n", r.user, told.account, r.subject);
    for verdict in &told.verdicts {
        let _ = write!(out, "\n  {}", sentence(verdict, r));
    }
    if let Some(origin) = &told.granted_by {
        let _ = write!(out, "\n  The permissions are {}.", origin_text(origin));
    }
    for denied in &told.held_back {
        let _ = write!(out, "\n  Messages that {denied:?} denies are held back.");
    }
    if let Some(responses) = told.responses.filter(|_| !told.allowed) {
        let times = if responses.max < 0 { "any number of".into() } else { responses.max.to_string() };
        let _ = write!(out, "\n  Answers to requests are allowed all the same: {times} for each.");
    }
    for import in &told.imports {
        let there = match import.there == import.subject {
            true => String::new(),
            false => format!(", where it is {:?}", import.there),
        };
        let (kind, subject, account) = (&import.kind, &import.subject, &import.account);
        let _ = write!(out, "\n  It is the {kind} {subject:?}, imported from account {account:?}{there}.");
    }
    out
}

fn sentence(verdict: &ExplainVerdict, r: &ExplainRequest) -> String {
    let mapped = match verdict.subject == r.subject || verdict.subject.is_empty() {
        true => String::new(),
        false => format!("Mapped to {:?}: ", verdict.subject),
    };
    let side = if r.action == ExplainAction::Publish { "publish" } else { "subscribe" };
    let why = match verdict.rule {
        ExplainRule::Unlimited => {
            format!("nothing limits what may be done ({side} has no list that says otherwise).")
        }
        ExplainRule::Allow => format!("the entry {:?} of {side}.allow allows it.", verdict.entry),
        ExplainRule::Deny => format!("the entry {:?} of {side}.deny denies it.", verdict.entry),
        ExplainRule::NotInAllow => format!("{side}.allow has no entry that covers it."),
        ExplainRule::Reserved => "it is reserved for servers.".into(),
        ExplainRule::Lost => "a mapping drops some of it: no destination takes the rest.".into(),
    };
    match mapped.is_empty() {
        true => capital(&why),
        false => format!("{mapped}{why}"),
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn origin_text(origin: &ExplainOrigin) -> String {
    match origin {
        ExplainOrigin::User => "the user's own".into(),
        ExplainOrigin::Default { account } => format!("the default permissions of account {account:?}"),
        ExplainOrigin::Token { key } => {
            format!("those of the token that {key} signed, or of that key's scope")
        }
        ExplainOrigin::Callout { account } => {
            format!("what the callout service of account {account:?} answered")
        }
        ExplainOrigin::Oidc { issuer } => format!("those of the token of {issuer}"),
    }
}
