//! What `nsc` keeps on disk: operators with their accounts and users, the keystore, credentials, and which of them is
//! current. Directories are those of the reference, to the byte, in both directions.
//!
//! A program finds the [`Places`] (directories), loads the [`Config`] (`nsc.json` and the working directory say which
//! operator and account are current), opens the operator's [`Store`] (tokens) and the [`KeyStore`] (seeds and
//! credentials). Nothing here prints, asks, or speaks to a server; seeds leave only when their [`Key`] is asked for them.

pub mod config;
pub mod creds;
pub mod cwd;
pub mod error;
pub mod files;
pub mod key;
pub mod keystore;
pub mod migrate;
pub mod names;
pub mod operator;
pub mod places;
pub mod token;

pub use config::Config;
pub use error::{Error, Result};
pub use key::{Key, Kind};
pub use keystore::KeyStore;
pub use operator::{Info, Store};
pub use places::{Places, Wish};
