//! Exports and imports in the view of an account.

use schemas::monitor::{ExtExport, ExtImport};

use crate::term::{Columns, duration};

/// How many keys are listed before the rest is left to JSON.
const MOST: usize = 20;

pub fn export(view: &mut Columns, export: &ExtExport) {
    let of = &export.export;
    view.row("Subject", &of.subject);
    view.row("Type", of.kind);
    view.row("Tokens Required", of.token_req);
    view.row("Response Type", &of.response_type);
    let threshold = duration::human_nanos(of.response_threshold);
    view.row_if(of.response_threshold > 0, "Response Threshold", threshold);
    view.row_if_not_empty("Description", &of.description);
    view.row_if_not_empty("Info URL", &of.info_url);
    view.row_if_not_empty("Name", &of.name);
    view.row_if(of.account_token_position > 0, "Account Token Pos", of.account_token_position);
    keys(view, "Accounts", export.approved_accounts.iter());
    keys(view, "Revocations", export.revoked_activations.keys());
    view.line("");
}

fn keys<'k>(view: &mut Columns, label: &str, all: impl ExactSizeIterator<Item = &'k String>) {
    match all.len() {
        0 => return,
        n if n > MOST => view.row(label, format!("Rendering {MOST}/{n} use --json for the full list")),
        _ => view.row(label, ""),
    }
    all.take(MOST).for_each(|key| view.row("", key));
}

pub fn import(view: &mut Columns, import: &ExtImport) {
    let (local, remote) = match import.local_subject.as_str() {
        "" => (&import.subject, ""),
        _ if import.local_subject == import.subject => (&import.subject, ""),
        _ => (&import.local_subject, import.subject.as_str()),
    };
    if local.is_empty() {
        return;
    }
    view.row_if(import.invalid, "Invalid", true);
    let mut text = local.clone();
    if !remote.is_empty() {
        text += &format!(" from subject {remote}");
    }
    if !import.account.is_empty() {
        let whence = if remote.is_empty() { "from" } else { "in" };
        text += &format!(" {whence} account {}", import.account);
    }
    view.row("Subject", text);
    view.row("Type", import.kind);
    view.row_if_not_empty("Name", &import.name);
    view.row("Sharing", import.share);
    match import.tracking_header.is_empty() {
        true => view.row("Tracking", import.tracking),
        false => {
            let names: Vec<_> = import.tracking_header.keys().map(String::as_str).collect();
            view.row("Tracking", format!("{} header {}", import.tracking, names.join(", ")));
        }
    }
    view.line("");
}
