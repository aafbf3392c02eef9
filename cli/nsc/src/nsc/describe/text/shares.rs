//! What accounts share: exports, imports, and mappings.

use schemas::claims::{Export, Import, Mappings};

use crate::nsc::describe::show::Names;
use crate::nsc::shared::{download, http};
use crate::report::{Table, dates, title_case, yes};
use crate::store::token;

pub fn exports(exports: &[Export]) -> String {
    let mut table = Table::new("Exports").headers([
        "Name",
        "Type",
        "Subject",
        "Account Token Position",
        "Public",
        "Revocations",
        "Tracking",
        "Allow Trace",
    ]);
    for export in exports {
        let position = match export.account_token_position {
            0 => "-".to_string(),
            position => position.to_string(),
        };
        let trace = if export.is_stream() { "N/A" } else { yes(export.allow_trace) };
        table.row([
            export.name.clone(),
            kind(export),
            export.subject.clone(),
            position,
            yes(!export.token_req).to_string(),
            export.revocations.0.len().to_string(),
            tracking(export),
            trace.to_string(),
        ]);
    }
    table.render() + &descriptions(exports)
}

fn kind(export: &Export) -> String {
    let kind = title_case(&export.kind.to_string());
    match export.response_type.as_str() {
        "Stream" | "Chunked" if export.is_service() => format!("{kind} [{}]", export.response_type),
        _ => kind,
    }
}

fn tracking(export: &Export) -> String {
    match &export.latency {
        _ if !export.is_service() => "N/A".into(),
        Some(latency) => format!("{} ({}%)", latency.results, latency.sampling),
        None => "-".into(),
    }
}

fn descriptions(exports: &[Export]) -> String {
    let mut table = Table::new("Exports - Descriptions").headers(["Name", "Description", "Info Url"]);
    let described = |e: &&Export| !e.description.is_empty() || !e.info_url.is_empty();
    if !exports.iter().any(|e| described(&e)) {
        return String::new();
    }
    for export in exports.iter().filter(described) {
        table.row([&export.name, &export.description.replace('\n', " "), &export.info_url]);
    }
    format!("\n{}", table.render())
}

pub fn imports(imports: &[Import], names: &Names) -> String {
    let mut table = Table::new("Imports").headers([
        "Name",
        "Type",
        "Remote",
        "Local",
        "Expires",
        "From Account",
        "Public",
        "Allow Trace",
    ]);
    for import in imports {
        // In the older form of a service, `to` is the exporter's subject and `subject` the importer's.
        let (remote, local) = match import.is_service() && !import.to.is_empty() {
            true => (&import.to, &import.subject),
            false => (&import.subject, &import.local_subject),
        };
        let trace = if import.is_service() { "N/A" } else { yes(import.allow_trace) };
        table.row([
            import.name.as_str(),
            &title_case(&import.kind.to_string()),
            remote,
            local,
            &expires(import),
            names.or_key(&import.account),
            yes(import.token.is_empty()),
            trace,
        ]);
    }
    table.render()
}

fn expires(import: &Import) -> String {
    if import.token.is_empty() {
        return String::new();
    }
    let text = match http::is_url(&import.token) {
        true => download::token(&import.token).map_err(|f| f.message.unwrap_or_default()),
        false => Ok(import.token.clone()),
    };
    match text.and_then(|text| token::activation(&text).map_err(|e| e.to_string())) {
        Ok(activation) => dates::utc(activation.data.expires),
        Err(error) => format!("error decoding: {error}"),
    }
}

pub fn mappings(mappings: &Mappings) -> String {
    let mut table = Table::new("Mappings").headers(["From", "To", "Weight (%)"]);
    for (from, targets) in mappings {
        let mut sum = 0;
        for (n, target) in targets.iter().enumerate() {
            sum += u32::from(target.percent());
            let from = if n == 0 { from.as_str() } else { "" };
            table.row([from, &target.subject, &target.percent().to_string()]);
        }
        table.row(["", "", &format!("sum={sum}")]);
    }
    table.render()
}
