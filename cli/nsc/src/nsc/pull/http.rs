//! Pulling from an account server.

use cli_term::Outcome;

use crate::nsc::pull::keep_pulled;
use crate::nsc::shared::{http, keep};
use crate::nsc::{Call, Work};
use crate::report::{Level, Report, quote};

pub fn run(call: &Call, work: &Work, all: bool) -> Outcome<Report> {
    let operator = work.store.operator()?;
    let server = &operator.nats.account_server_url;
    let mut jobs = vec![];
    if all {
        let url = http::join(server, &["operator"]);
        // An account server may have the operator in a newer version beside the one it tells of.
        let newer = url.replacen("/jwt/v1/operator", "/jwt/v2/operator", 1);
        jobs.push((operator.data.name.clone(), vec![newer, url]));
    }
    let names = if all { work.store.accounts()? } else { vec![work.account_name()?.to_string()] };
    for name in names {
        let subject = work.store.account(&name)?.data.subject;
        jobs.push((name, vec![http::join(server, &["accounts", &subject])]));
    }
    let mut report = Report::jobs();
    for (name, urls) in jobs {
        let quoted = quote(&name);
        let mut told = Report::quiet(format!("pull {quoted} from the account server"));
        match first(&urls) {
            Err(failure) => told.err(failure.message.unwrap_or_default()),
            Ok((pulled, text)) => {
                told.append(pulled);
                if let Some(text) = text {
                    keep_pulled(call, work, &text, &mut told);
                }
            }
        }
        if told.level() == Level::Ok {
            told.set_label(format!("pulled {quoted} from the account server"));
        }
        report.add(told);
    }
    Ok(report)
}

/// The first URL that answers, else what the last one said.
fn first(urls: &[String]) -> Outcome<(Report, Option<String>)> {
    let (last, before) = urls.split_last().expect("there is always a URL");
    for url in before.iter().filter(|url| *url != last) {
        if let Ok(found) = keep::pull(url) {
            return Ok(found);
        }
    }
    keep::pull(last)
}
