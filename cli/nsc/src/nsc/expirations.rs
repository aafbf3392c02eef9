//! `nsc expirations`: what expires when.

use cli_term::spec::Flag;
use cli_term::{Failure, Outcome, outln};
use schemas::claims::ClaimsData;
use serde::Serialize;

use crate::nsc::{Call, Command, Work};
use crate::report::{Table, dates};
use crate::store::{files, token};

pub fn command() -> Command {
    Command::new("expirations", "Report what expires when")
        .example("What expires within a week", "expirations --skip --within 1w")
        .flag(Flag::bool("json", "Report as JSON"))
        .flag(Flag::bool("skip", "Leave out what does not expire soon"))
        .flag(
            Flag::text("within", "What is soon: yyyy-mm-dd, or a span from now (m, h, d, w, M, y)")
                .short('e')
                .default("1M")
                .placeholder("TIME"),
        )
        .run(run)
}

#[derive(Serialize)]
struct Row {
    resource: String,
    id: String,
    when: String,
    expiry: i64,
    expiration_date: String,
    expires_soon: bool,
    expired: bool,
}

fn run(call: &Call) -> Outcome {
    #[derive(Serialize)]
    struct Document {
        expiration_threshold: String,
        report: Vec<Row>,
    }
    let threshold = dates::parse(call.text("within")).map_err(Failure::new)?;
    let mut rows = rows(&call.work()?, threshold)?;
    rows.retain(|row| !call.flag("skip") || row.expired || row.expires_soon);
    if call.flag("json") {
        let document = Document { expiration_threshold: dates::rfc3339(threshold), report: rows };
        outln!("{}", schemas::go::json::to_string_pretty(&document)?);
        return Ok(());
    }
    let title = format!("Expiration Report ({})", dates::relative(threshold, dates::now()));
    let mut table = Table::new(&title).headers(["Expired", "Resource", "Expiration"]);
    for row in rows {
        let state = match (row.expired, row.expires_soon) {
            (true, _) => "Yes",
            (_, true) => "Soon",
            _ => "No",
        };
        let at = if row.expiry == 0 { row.when } else { format!("{} - {}", row.expiration_date, row.when) };
        table.row([state, &row.resource, &at]);
    }
    eprintln!("{}", table.render());
    Ok(())
}

fn rows(work: &Work, threshold: i64) -> Outcome<Vec<Row>> {
    let operator = work.store.operator()?.data;
    let mut rows = vec![row(operator.name.clone(), &operator, threshold)];
    for name in work.store.accounts()? {
        let account = work.store.account(&name)?.data;
        let path = format!("{}/{}", operator.name, account.name);
        rows.push(row(path.clone(), &account, threshold));
        for user in work.store.users(&name)? {
            let user = work.store.user(&name, &user)?.data;
            rows.push(row(format!("{path}/{}", user.name), &user, threshold));
            if let Some(creds) = work.keys.existing_creds(&account.name, &user.name) {
                let claims = token::user(token::bare(&files::read_text(&creds)?))?.data;
                rows.push(row(creds.display().to_string(), &claims, threshold));
            }
        }
    }
    Ok(rows)
}

fn row(resource: String, data: &ClaimsData, threshold: i64) -> Row {
    let (at, now) = (data.expires, dates::now());
    Row {
        resource,
        id: data.subject.clone(),
        when: if at == 0 { "Never".into() } else { dates::relative(at, now) },
        expiry: at,
        expiration_date: if at == 0 { String::new() } else { dates::rfc3339(at) },
        expires_soon: at != 0 && threshold > at,
        expired: at != 0 && now > at,
    }
}
