//! Asset versioning: which level of the API a configuration needs, and which one this server has.
//!
//! What is needed is stored with the configuration; what the server has is added when it is shown, and taken out of
//! whatever comes in.

use std::collections::BTreeMap;

use schemas::go::parse::atoi;

/// The level of the API that is really here.
pub const API_LEVEL: i64 = 5;

const REQUIRED_LEVEL: &str = "_nats.req.level";
const SERVER_VERSION: &str = "_nats.ver";
const SERVER_LEVEL: &str = "_nats.level";

pub type Metadata = BTreeMap<String, String>;

/// Makes `metadata` what is stored: the level the configuration needs, and nothing of the server that wrote it.
pub fn stamp(metadata: &mut Metadata, required: i64) {
    metadata.remove(SERVER_VERSION);
    metadata.remove(SERVER_LEVEL);
    metadata.insert(REQUIRED_LEVEL.to_owned(), required.to_string());
}

/// What is shown of stored `metadata`: the version and the level of this server join it.
pub fn shown(metadata: &Metadata, version: &str) -> Metadata {
    let mut shown = metadata.clone();
    shown.insert(SERVER_VERSION.to_owned(), version.to_owned());
    shown.insert(SERVER_LEVEL.to_owned(), API_LEVEL.to_string());
    shown
}

/// `metadata` without a word about versions: what two configurations are compared by.
pub fn plain(metadata: &Metadata) -> Metadata {
    let ours = |key: &String| [REQUIRED_LEVEL, SERVER_VERSION, SERVER_LEVEL].contains(&key.as_str());
    metadata.iter().filter(|(key, _)| !ours(key)).map(|(key, value)| (key.clone(), value.clone())).collect()
}

/// Why an asset found in the store cannot be served: it was written by a server of a higher level than this one, and
/// needs more than the `needed` level that its configuration is known to need.
pub fn offline_reason(metadata: &Metadata, needed: i64) -> Option<String> {
    let required = metadata.get(REQUIRED_LEVEL).filter(|level| !level.is_empty())?;
    let supported = atoi(required).is_ok_and(|level| level <= API_LEVEL.max(needed));
    (!supported)
        .then(|| format!("unsupported - required API level: {required}, current API level: {API_LEVEL}"))
}

/// Whether a request with this `Nats-Required-Api-Level` is to be refused.
pub fn is_beyond(header: &str) -> bool {
    !header.is_empty() && atoi(header).map_or(true, |level| level > API_LEVEL)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_and_what_is_shown() {
        let own = |key: &str, value: &str| (key.to_owned(), value.to_owned());
        let mut metadata = Metadata::from([
            own("a", "b"),
            own("_nats.ver", "9"),
            own("_nats.level", "9"),
            own("_nats.req.level", "9"),
            own("_nats.foo", "x"),
        ]);
        stamp(&mut metadata, 1);
        let stored = Metadata::from([own("a", "b"), own("_nats.req.level", "1"), own("_nats.foo", "x")]);
        assert_eq!(metadata, stored);
        let mut expected = stored.clone();
        expected.insert("_nats.ver".into(), "2.14.0".into());
        expected.insert("_nats.level".into(), API_LEVEL.to_string());
        assert_eq!(shown(&stored, "2.14.0"), expected);
        assert_eq!(plain(&expected), Metadata::from([own("a", "b"), own("_nats.foo", "x")]));
    }

    #[test]
    fn levels_beyond_ours_are_refused() {
        for (header, beyond) in
            [("", false), ("0", false), ("1", false), ("99", true), ("x", true), ("-1", false)]
        {
            assert_eq!(is_beyond(header), beyond, "{header:?}");
        }
        for (level, needed, offline) in [("0", 0, false), ("2", 2, false), ("99", 2, true), ("x", 0, true)] {
            let metadata = Metadata::from([("_nats.req.level".to_owned(), level.to_owned())]);
            assert_eq!(offline_reason(&metadata, needed).is_some(), offline, "{level}");
        }
        assert_eq!(offline_reason(&Metadata::new(), 0), None);
    }
}
