//! What can be wrong with an archive.

/// Why an archive cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Io(#[from] std::io::Error),
    #[error(transparent)]
    Zip(#[from] zip::result::ZipError),
    #[error("manifest file not found in archive")]
    NoManifest,
    #[error("failed to load manifest: {0}")]
    Manifest(serde_json::Error),
    #[error("file {0} is in manifest, but not present in archive")]
    Missing(String),
    #[error("failed to decode file {0}: {1}")]
    Decode(String, serde_json::Error),
    #[error("failed to encode: {0}")]
    Encode(serde_json::Error),
    #[error("file {0} is larger than {1} bytes")]
    TooLarge(String, u64),
    #[error("no file matched the given query")]
    NoMatches,
    #[error("multiple files matched the given query")]
    MultipleMatches,
    #[error("missing required tag: {0}")]
    MissingTag(&'static str),
    #[error("multiple values not allowed for tag '{0}'")]
    RepeatedTag(&'static str),
    #[error("special tag (value: '{0}') should not be combined with other tags")]
    SpecialTag(String),
    #[error("invalid {0} {1:?}: it cannot be part of a path")]
    Path(&'static str, String),
}
