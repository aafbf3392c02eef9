//! A request's body: its options, and which servers are to answer.

use crate::state::State;
use schemas::jetstream::unmarshal_as;
use schemas::monitor::EventFilterOptions;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// Of requests that take none.
#[derive(Debug, Default, Deserialize)]
pub struct NoOptions {}

/// Reads both. `name` is what the reference's errors call them together.
pub fn read<O: DeserializeOwned + Default>(
    body: &[u8],
    name: &str,
) -> Result<(O, EventFilterOptions), String> {
    if body.is_empty() {
        return Ok(Default::default());
    }
    let options = unmarshal_as(body, name).map_err(|e| e.to_string())?;
    let filter = unmarshal_as(body, name).map_err(|e| e.to_string())?;
    Ok((options, filter))
}

/// Whether the request is for other servers than this one.
pub fn excludes(state: &State, filter: &EventFilterOptions) -> bool {
    let policy = state.broker.policy();
    let info = &policy.info;
    let differs = |wanted: &str, own: &str| match filter.exact_match {
        _ if wanted.is_empty() => false,
        true => wanted != own,
        false => !own.contains(wanted),
    };
    differs(&filter.server_name, &info.server_name)
        || differs(&filter.host, &info.host)
        || differs(&filter.cluster, &info.cluster)
        || filter.tags.iter().any(|tag| !has_tag(&policy.tags, tag))
        || (!filter.domain.is_empty() && filter.domain != info.domain)
}

/// Tags are the same in any case.
fn has_tag(tags: &[String], wanted: &str) -> bool {
    tags.iter().any(|tag| tag.to_lowercase() == wanted.trim().to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use schemas::monitor::{ConnzOptions, JszOptions, ProfilezOptions};

    #[test]
    fn options_and_filter_are_read_from_one_object() {
        let (options, filter) = read::<JszOptions>(
            br#"{"ACCOUNT":"A","limit":5,"server_name":"s","unknown":1}"#,
            "JszEventOptions",
        )
        .unwrap();
        assert_eq!((options.account.as_str(), options.limit), ("A", 5));
        assert_eq!(filter.server_name, "s");
        assert_eq!(read::<JszOptions>(b"", "JszEventOptions").unwrap(), Default::default());
        assert_eq!(read::<JszOptions>(b"null", "JszEventOptions").unwrap(), Default::default());
    }

    #[test]
    fn errors_are_those_of_the_reference() {
        let connz = |body: &str| read::<ConnzOptions>(body.as_bytes(), "ConnzEventOptions").unwrap_err();
        for (body, error) in [
            ("{", "unexpected end of JSON input"),
            ("x", "invalid character 'x' looking for beginning of value"),
            ("[]", "json: cannot unmarshal array into Go value of type server.ConnzEventOptions"),
            (
                r#"{"limit":"a"}"#,
                "json: cannot unmarshal string into Go struct field ConnzEventOptions.limit of type int",
            ),
            (
                r#"{"server_name":3}"#,
                "json: cannot unmarshal number into Go struct field ConnzEventOptions.server_name of type string",
            ),
            (
                r#"{"tags":"a"}"#,
                "json: cannot unmarshal string into Go struct field ConnzEventOptions.tags of type []string",
            ),
            (
                r#"{"sort":3}"#,
                "json: cannot unmarshal number into Go struct field ConnzEventOptions.sort of type server.SortOpt",
            ),
            (
                r#"{"state":"open"}"#,
                "json: cannot unmarshal string into Go struct field ConnzEventOptions.state of type server.ConnState",
            ),
        ] {
            assert_eq!(connz(body), error, "{body}");
        }
        let text = read::<ProfilezOptions>(br#"{"duration":"1s"}"#, "ProfilezEventOptions").unwrap_err();
        let field = "Go struct field ProfilezEventOptions.duration of type time.Duration";
        assert_eq!(text, format!("json: cannot unmarshal string into {field}"));
    }
}
