//! What can be wrong with a key, in the reference's words.

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NkeyError {
    /// Not base32, or too short to be a key.
    #[error("nkeys: invalid encoded key")]
    Encoding,
    #[error("nkeys: invalid checksum")]
    Checksum,
    #[error("nkeys: invalid prefix byte")]
    Prefix,
    /// Right prefix, wrong length, or no point of the curve.
    #[error("nkeys: invalid public key")]
    PublicKey,
    #[error("nkeys: invalid seed")]
    Seed,
    #[error("nkeys: invalid seed length")]
    SeedLength,
    /// An operation of Ed25519 with a curve key.
    #[error("nkeys: curve key is not valid for sign/verify")]
    CurveKey,
    #[error("nkeys: not a valid curve key")]
    NoCurveKey,
    #[error("nkeys: not a valid curve seed")]
    NoCurveSeed,
    #[error("nkeys: can not sign, no private key available")]
    CannotSign,
    #[error("nkeys: no seed or private key available")]
    PublicOnly,
    #[error("nkeys: signature verification failed")]
    Signature,
    #[error("nkeys: not a valid recipient public curve key")]
    Recipient,
    #[error("nkeys: not a valid sender public curve key")]
    Sender,
    #[error("nkeys: cannot seal no private curve key available")]
    CannotSeal,
    #[error("nkeys: cannot open no private curve key available")]
    CannotOpen,
    #[error("nkeys: encrypted input is not valid")]
    Encrypted,
    #[error("nkeys: encrypted input wrong version")]
    EncryptedVersion,
    #[error("nkeys: could not decrypt input")]
    Decrypt,
}
