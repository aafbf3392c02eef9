//! What a source is called: in the headers of messages taken from it, and at its origin.

use super::hash;
use super::upstream::Owner;
use schemas::jetstream::StreamSource;

fn or_all(subject: &str) -> &str {
    if subject.is_empty() { ">" } else { subject }
}

/// The origin: `<stream>[:<hash of the API prefix>]`.
pub(super) fn origin(source: &StreamSource) -> String {
    match &source.external {
        Some(external) => format!("{}:{}", source.name, hash::of(&external.api)),
        None => source.name.clone(),
    }
}

/// `<origin>[:C=<hash of the consumer's name>] <filters> <destinations>`: no two sources of a stream share it. Several filters
/// or destinations are parted by form feeds.
pub(super) fn index(source: &StreamSource) -> String {
    let mut index = origin(source);
    if let Some(consumer) = &source.consumer {
        index.push_str(":C=");
        index.push_str(&hash::of(&consumer.name));
    }
    let transforms = &source.subject_transforms;
    let (filters, destinations) = match transforms.is_empty() {
        true => (or_all(&source.filter_subject).to_owned(), ">".to_owned()),
        false => {
            let filters: Vec<&str> = transforms.iter().map(|t| or_all(&t.src)).collect();
            let destinations: Vec<&str> = transforms.iter().map(|t| or_all(&t.dest)).collect();
            (filters.join("\u{c}"), destinations.join("\u{c}"))
        }
    };
    format!("{index} {filters} {destinations}")
}

fn stable(owner: &Owner<'_>) -> String {
    let Owner { stream, account, domain } = owner;
    match domain.is_empty() {
        true => hash::of(&format!("{stream} {account}")),
        false => hash::of(&format!("{stream} {account} {domain}")),
    }
}

/// The consumer that a mirror asks for.
pub(super) fn mirror_consumer(owner: &Owner<'_>) -> String {
    format!("JS_MIRROR_{}", stable(owner))
}

/// The consumer that a source asks for; `all` sources of the stream.
pub(super) fn source_consumer(owner: &Owner<'_>, source: &StreamSource, all: &[StreamSource]) -> String {
    let stable = stable(owner);
    // One stream may be several sources: then each must have a name of its own.
    match all.iter().filter(|other| other.name == source.name).count() {
        0 | 1 => format!("JS_SRC_{}", hash::of(&stable)),
        _ => format!("JS_SRC_{}", hash::of(&format!("{stable} {}", index(source)))),
    }
}

/// The subject of the origin's API for `$JS.API.<rest>`.
pub(super) fn api(source: &StreamSource, rest: &str) -> String {
    match &source.external {
        Some(external) => format!("{}.{rest}", external.api).replace("..", "."),
        None => format!("$JS.API.{rest}"),
    }
}

/// What a deliver subject begins with; `kind` is `M` for mirrors, `S` for sources.
pub(super) fn deliver_prefix(source: &StreamSource, kind: &str) -> String {
    match &source.external {
        Some(external) if !external.deliver.is_empty() => {
            format!("{}.{kind}", external.deliver).replace("..", ".")
        }
        _ => format!("$JS.{kind}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources() -> Vec<StreamSource> {
        let text = r#"[
            {"name":"OO","subject_transforms":[{"src":"a.*","dest":"b.{{wildcard(1)}}"}],"external":{"api":"X.API","deliver":"X.DEL"}},
            {"name":"OO","opt_start_seq":5,"subject_transforms":[{"src":"e.*","dest":"b.{{wildcard(1)}}"},{"src":"g.*","dest":""}],"external":{"api":"X.API","deliver":"X.DEL"}},
            {"name":"OP","external":{"api":"X.API","deliver":""}},
            {"name":"OP","consumer":{"name":"dur","deliver_subject":"X.dd"}},
            {"name":"O","filter_subject":"o.c"}]"#;
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn consumers_are_called_as_the_reference_calls_them() {
        let sources = sources();
        let owner = Owner { stream: "S1", account: "$G", domain: "" };
        let names: Vec<_> = sources.iter().map(|s| source_consumer(&owner, s, &sources)).collect();
        assert_eq!(names[..3], ["JS_SRC_fNVvTu4X", "JS_SRC_dtQKSfeB", "JS_SRC_nxcmnUxW"]);
        assert_eq!(mirror_consumer(&Owner { stream: "M1", ..owner }), "JS_MIRROR_wkYoV0fr");
        let once = format!("JS_SRC_{}", hash::of(&hash::of("S1 $G hub")));
        assert_eq!(source_consumer(&Owner { domain: "hub", ..owner }, &sources[4], &sources), once);
    }

    #[test]
    fn names_and_subjects_by_table() {
        let sources = sources();
        let (api_hash, consumer_hash) = (hash::of("X.API"), hash::of("dur"));
        let expected = [
            format!("OO:{api_hash} a.* b.{{{{wildcard(1)}}}}"),
            format!("OO:{api_hash} e.*\u{c}g.* b.{{{{wildcard(1)}}}}\u{c}>"),
            format!("OP:{api_hash} > >"),
            format!("OP:C={consumer_hash} > >"),
            "O o.c >".to_owned(),
        ];
        assert_eq!(sources.iter().map(index).collect::<Vec<_>>(), expected);
        assert_eq!(api(&sources[0], "CONSUMER.CREATE.OO"), "X.API.CONSUMER.CREATE.OO");
        assert_eq!(api(&sources[3], "CONSUMER.RESET.OP.dur"), "$JS.API.CONSUMER.RESET.OP.dur");
        assert_eq!(deliver_prefix(&sources[0], "M"), "X.DEL.M");
        assert_eq!(deliver_prefix(&sources[2], "S"), "$JS.S");
    }
}
