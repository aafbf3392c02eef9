//! One context as a column view; every context command ends in it.

use contexts::{Context, Overrides, System, credential, expand_path};

use crate::failure::Outcome;
use crate::nats::globals::OVERRIDING_VARIABLES;
use crate::nats::{Call, connect};
use crate::outln;
use crate::runtime::block_on;
use crate::term::{Columns, colour, json};

/// The selected name, or the error of commands that need one.
pub fn named_or_selected(selected: Option<String>) -> Outcome<String> {
    match selected {
        Some(name) => Ok(name),
        None => crate::fail!("no default context and no name supplied"),
    }
}

/// Prints the context as JSON.
pub fn show_json(call: &Call, name: &str) -> Outcome {
    let context = call.store()?.load(name, &Overrides::default(), &System)?;
    Ok(json::print(&context.named_settings())?)
}

/// Prints the context; with `connect` tries to connect. How many things were wrong.
pub fn show(call: &Call, name: &str, connect: bool) -> Outcome<usize> {
    let context = call.store()?.load(name, &Overrides::default(), &System)?;
    let mut problems = 0;
    let mut view = call.columns(format!("NATS Configuration Context {name:?}"));
    identity(&mut view, &context, &mut problems);
    tls(&mut view, &context, &mut problems);
    rest(&mut view, &context);
    if connect {
        let result = block_on(connect::connect(&context, &call.options, context.server_urls()));
        let text = match result {
            Ok(_) => colour::green("OK"),
            Err(failure) => {
                problems += 1;
                colour::red(&failure.message.unwrap_or_default())
            }
        };
        view.row("Connection", text);
    }
    view.print();
    outln!();
    warn_of_variables();
    Ok(problems)
}

fn identity(view: &mut Columns, context: &Context, problems: &mut usize) {
    let s = &context.settings;
    view.row_if_not_empty("Description", &s.description);
    view.row_if_not_empty("Server URLs", context.server_urls());
    view.row_if_not_empty("SOCKS5 Proxy", &s.socks_proxy);
    view.row_if_not_empty("Username", &s.user);
    view.row_if_not_empty("Password", &"*".repeat(s.password.len()));
    view.row_if_not_empty("Token", &s.token);
    let references = [
        ("Credentials", context.creds()),
        ("User JWT", &s.user_jwt),
        ("User Seed", &s.user_seed),
        ("NKey", &s.nkey),
    ];
    for (label, reference) in references {
        if reference.starts_with("data:") {
            view.row(label, "embedded data");
        } else {
            checked(view, label, reference, problems);
        }
    }
}

fn tls(view: &mut Columns, context: &Context, problems: &mut usize) {
    let s = &context.settings;
    if s.windows_cert_store.is_empty() {
        checked(view, "Certificate", &s.cert, problems);
        checked(view, "Key", &s.key, problems);
    } else {
        view.row("Certificate Store", &s.windows_cert_store);
        view.row("Certificate Store Match", &s.windows_cert_match);
        view.row("Certificate Store Match By", &s.windows_cert_match_by);
        view.row(
            "Certificate Store CA Match",
            s.windows_ca_certs_match.clone().unwrap_or_default().join(", "),
        );
    }
    checked(view, "CA", &s.ca, problems);
    view.row_if(s.tls_first, "TLS First", "true");
}

fn rest(view: &mut Columns, context: &Context) {
    let s = &context.settings;
    view.row_if_not_empty("JS API Prefix", &s.jetstream_api_prefix);
    view.row_if_not_empty("JS Event Prefix", &s.jetstream_event_prefix);
    view.row_if_not_empty("JS Domain", &s.jetstream_domain);
    view.row_if_not_empty("Inbox Prefix", &s.inbox_prefix);
    let path = context.path.as_ref().map(|p| p.display().to_string()).unwrap_or_default();
    view.row_if_not_empty("Path", &path);
    view.row_if_not_empty("Color Scheme", &s.color_scheme);
}

// The reference itself, and whether what it names is there.
fn checked(view: &mut Columns, label: &str, reference: &str, problems: &mut usize) {
    if reference.is_empty() {
        return;
    }
    let state = match credential::scheme(reference).as_deref() {
        Some("op") => colour::cyan("1Password"),
        Some("nsc") => colour::cyan("nsc"),
        Some("env") => colour::cyan("runtime environment"),
        Some("data") => colour::green("embedded"),
        Some("file") => file_state(&credential::file_path(reference), problems),
        _ => file_state(&expand_path(reference), problems),
    };
    view.row(label, format!("{reference} ({state})"));
}

fn file_state(path: &str, problems: &mut usize) -> String {
    if std::fs::File::open(path).is_ok() {
        return colour::green("OK");
    }
    *problems += 1;
    colour::red("ERROR")
}

fn warn_of_variables() {
    let set = |name: &&str| std::env::var_os(name).is_some_and(|v| !v.is_empty());
    let set: Vec<_> = OVERRIDING_VARIABLES.into_iter().filter(set).collect();
    if !set.is_empty() {
        let warning = colour::red("WARNING");
        outln!("{warning}: Shell environment overrides in place using {}\n", set.join(", "));
    }
}
