//! Tags: what a file of the archive is about, and where it stands because of that.

use serde::{Deserialize, Serialize};

use super::Error;

/// The name of a tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Label {
    Server,
    Cluster,
    Account,
    Stream,
    ArtifactType,
    ProfileName,
    /// A file of the archive's own; has no other tags.
    Special,
}

impl Label {
    fn name(self) -> &'static str {
        match self {
            Label::Server => "server",
            Label::Cluster => "cluster",
            Label::Account => "account",
            Label::Stream => "stream",
            Label::ArtifactType => "artifact_type",
            Label::ProfileName => "profile_name",
            Label::Special => "special",
        }
    }
}

/// What a file holds: one document of one endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Health,
    Variables,
    ExpVariables,
    Connections,
    Routes,
    Gateways,
    Leafs,
    Subs,
    JetStream,
    Accounts,
    AccountConnections,
    AccountLeafs,
    AccountSubs,
    AccountJetStream,
    AccountInfo,
    AccountRaft,
    AccountIpQueues,
    StreamInfo,
    Profile,
}

impl Kind {
    /// The value of its tag, and its directory.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Health => "health",
            Kind::Variables => "variables",
            Kind::ExpVariables => "exp_variables",
            Kind::Connections => "connections",
            Kind::Routes => "routes",
            Kind::Gateways => "gateways",
            Kind::Leafs => "leafs",
            Kind::Subs => "subs",
            Kind::JetStream => "jetstream_info",
            Kind::Accounts => "accounts",
            Kind::AccountConnections => "account_connections",
            Kind::AccountLeafs => "account_leafs",
            Kind::AccountSubs => "account_subs",
            Kind::AccountJetStream => "account_jetstream_info",
            Kind::AccountInfo => "account_info",
            Kind::AccountRaft => "account_raftz",
            Kind::AccountIpQueues => "account_ipqueues",
            Kind::StreamInfo => "stream_info",
            Kind::Profile => "profile",
        }
    }
}

/// One thing that is said of a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Tag {
    pub name: Label,
    pub value: String,
}

impl Tag {
    fn new(name: Label, value: &str) -> Tag {
        Tag { name, value: value.to_string() }
    }

    pub fn server(name: &str) -> Tag {
        Tag::new(Label::Server, name)
    }

    /// No name is a server without cluster.
    pub fn cluster(name: &str) -> Tag {
        Tag::new(Label::Cluster, if name.is_empty() { "unclustered" } else { name })
    }

    pub fn account(name: &str) -> Tag {
        Tag::new(Label::Account, name)
    }

    pub fn stream(name: &str) -> Tag {
        Tag::new(Label::Stream, name)
    }

    pub fn kind(kind: Kind) -> Tag {
        Tag::new(Label::ArtifactType, kind.name())
    }

    pub fn profile(name: &str) -> Tag {
        Tag::new(Label::ProfileName, name)
    }

    pub fn special(name: &str) -> Tag {
        Tag::new(Label::Special, name)
    }
}

/// True for files that stand alone instead of in a directory of pages.
pub(super) fn is_single(tags: &[Tag]) -> bool {
    tags.iter().any(|tag| tag.name == Label::Special || *tag == Tag::kind(Kind::Profile))
}

/// The path without page and extension that these tags give.
pub(super) fn path(tags: &[Tag]) -> Result<String, Error> {
    for (at, tag) in tags.iter().enumerate() {
        if tags[..at].iter().any(|before| before.name == tag.name) {
            return Err(Error::RepeatedTag(tag.name.name()));
        }
        check_component(tag)?;
    }
    let of = |label: Label| tags.iter().find(|tag| tag.name == label).map(|tag| tag.value.as_str());
    if let Some(name) = of(Label::Special) {
        let alone = tags.len() == 1;
        return if alone {
            Ok(format!("capture/misc/{name}"))
        } else {
            Err(Error::SpecialTag(name.to_string()))
        };
    }
    let kind = of(Label::ArtifactType).ok_or(Error::MissingTag("artifact type"))?;
    let cluster = of(Label::Cluster).ok_or(Error::MissingTag("source cluster"))?;
    let server = of(Label::Server).ok_or(Error::MissingTag("source server"))?;
    match (of(Label::Account), of(Label::Stream)) {
        (None, Some(_)) => Err(Error::MissingTag("account")),
        (Some(account), Some(stream)) => {
            Ok(format!("capture/accounts/{account}/streams/{stream}/replicas/{cluster}__{server}/{kind}"))
        }
        (Some(account), None) => Ok(format!("capture/accounts/{account}/servers/{cluster}__{server}/{kind}")),
        (None, None) if kind == Kind::Profile.name() => {
            let profile = of(Label::ProfileName).ok_or(Error::MissingTag("profile name"))?;
            Ok(format!("capture/profiles/{cluster}/{server}__{profile}"))
        }
        (None, None) => Ok(format!("capture/clusters/{cluster}/{server}/{kind}")),
    }
}

/// Whoever unpacks the archive must find every file below the directory it is unpacked in.
fn check_component(tag: &Tag) -> Result<(), Error> {
    let value = tag.value.as_str();
    let bad = value.is_empty() || value == "." || value == ".." || value.contains(['/', '\\', '\0']);
    if bad { Err(Error::Path(tag.name.name(), value.to_string())) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_make_paths() {
        let of = |tags: &[Tag]| path(tags).map_err(|e| e.to_string());
        let (server, cluster) = (Tag::server("s1"), Tag::cluster(""));
        let at = [server.clone(), cluster.clone()];
        let with = |more: &[Tag]| of(&[&at[..], more].concat());
        let cases: [(Result<String, String>, &str); 5] = [
            (with(&[Tag::kind(Kind::Variables)]), "capture/clusters/unclustered/s1/variables"),
            (
                with(&[Tag::kind(Kind::Profile), Tag::profile("heap")]),
                "capture/profiles/unclustered/s1__heap",
            ),
            (
                with(&[Tag::account("A"), Tag::kind(Kind::AccountInfo)]),
                "capture/accounts/A/servers/unclustered__s1/account_info",
            ),
            (
                with(&[Tag::account("A"), Tag::stream("S"), Tag::kind(Kind::StreamInfo)]),
                "capture/accounts/A/streams/S/replicas/unclustered__s1/stream_info",
            ),
            (of(&[Tag::special("x")]), "capture/misc/x"),
        ];
        for (found, path) in cases {
            assert_eq!(found.as_deref(), Ok(path));
        }
    }

    #[test]
    fn tags_that_make_no_path_are_refused() {
        let of = |tags: &[Tag]| path(tags).unwrap_err().to_string();
        assert_eq!(of(&[Tag::server("s")]), "missing required tag: artifact type");
        assert_eq!(of(&[Tag::server("s"), Tag::server("t")]), "multiple values not allowed for tag 'server'");
        assert_eq!(
            of(&[Tag::special("x"), Tag::server("t")]),
            "special tag (value: 'x') should not be combined with other tags"
        );
        for bad in ["", "..", "a/b", "a\\b"] {
            let tags = [Tag::server(bad), Tag::cluster("c"), Tag::kind(Kind::Health)];
            assert!(of(&tags).starts_with("invalid server"), "{bad}");
        }
        let tags = [Tag::server("s"), Tag::cluster("c"), Tag::kind(Kind::StreamInfo), Tag::stream("S")];
        assert_eq!(of(&tags), "missing required tag: account");
    }
}
