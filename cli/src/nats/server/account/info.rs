//! `nats server account info`

use jiff::Timestamp;
use schemas::go::Time;
use schemas::monitor::{AccountInfo, Accountz, AccountzOptions, Filtered, MapDest};
use serde_json::Value;

use super::shares;
use crate::failure::Outcome;
use crate::nats::jetstream::moment;
use crate::nats::server::system::{System, Wait, answer, archive, filter, gather};
use crate::nats::{Call, Command};
use crate::runtime::block_on;
use crate::spec::{Arg, Flag};
use crate::term::{self, Columns};

/// The share of a mapping that is the whole, in per cent.
const ALL: u8 = 100;

pub fn command() -> Command {
    Command::new("info", "Show an account")
        .alias("i")
        .tag("scope:system")
        .tag("impact:ro")
        .arg(Arg::required("account", "Name or key of the account"))
        .flag(Flag::text("host", "Ask the server of this name"))
        .flag(archive::flag())
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let replies = block_on(async {
        let system = System::open_or_archive(call).await?;
        let options = AccountzOptions { account: call.text("account").into() };
        let body = Filtered { options, filter: filter::named(call.text("host")) };
        system.ask("$SYS.REQ.SERVER.PING.ACCOUNTZ", &body, Wait::For(1)).await
    })?;
    let Some(reply) = replies.first() else { crate::fail!("{}", gather::NOBODY) };
    if call.flag("json") {
        let document: Value = answer::read(&reply.payload)?.data;
        return match document.get("account_detail") {
            Some(account) => Ok(term::json::print(account)?),
            None => crate::fail!("no account information received"),
        };
    }
    let answer: Accountz = answer::read(&reply.payload)?.data;
    let Some(account) = answer.account_detail else { crate::fail!("no account information received") };
    view(call, &account).print();
    Ok(())
}

fn view(call: &Call, account: &AccountInfo) -> Columns {
    let mut view = call.columns(format!("Account information for account {}", account.account_name));
    details(&mut view, account);
    if !account.mappings.is_empty() {
        view.section("Mappings");
        account.mappings.iter().for_each(|(subject, to)| mapping(&mut view, subject, to));
    }
    if !account.imports.is_empty() {
        view.section("Imports");
        account.imports.iter().for_each(|import| shares::import(&mut view, import));
    }
    if !account.exports.is_empty() {
        view.section("Exports");
        account.exports.iter().for_each(|export| shares::export(&mut view, export));
    }
    if !account.responses.is_empty() {
        view.section("Responses");
        account.responses.values().for_each(|import| shares::import(&mut view, import));
    }
    if !account.revoked_user.is_empty() {
        view.section("Revoked Users");
        for (user, at) in &account.revoked_user {
            view.row(user, format!("{} ({} ago)", moment::go(*at), since(*at)));
        }
    }
    view
}

fn details(view: &mut Columns, account: &AccountInfo) {
    view.section("Details");
    view.row("Complete", account.complete);
    view.row("Expired", account.expired);
    view.row("System Account", account.is_system);
    let updated = account.update_time;
    view.row("Updated", format!("{} ({} ago)", moment::local(updated), since(updated)));
    view.row("JetStream", account.jetstream_enabled);
    view.row_if_not_empty("Issuer", &account.issuer_key);
    view.row_if_not_empty("Tag", &account.name_tag);
    view.row_if(!account.tags.is_empty(), "Tags", account.tags.join(", "));
}

fn since(at: Time) -> String {
    moment::since(moment::from_timestamp(Timestamp::now()), at)
}

fn mapping(view: &mut Columns, subject: &str, destinations: &[MapDest]) {
    view.indent(2);
    view.line(subject);
    view.indent(4);
    for destination in destinations {
        let mut parts = vec![destination.subject.clone()];
        if !destination.cluster.is_empty() {
            parts.push(format!("in cluster {}", destination.cluster));
        }
        if destination.weight != ALL {
            parts.push(format!("with weight {}", destination.weight));
        }
        view.row("Destination", parts.join(", "));
    }
    view.indent(0);
    view.line("");
}
