//! Reading an archive: which servers, accounts and streams it knows, and their documents.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Seek};

use serde::de::DeserializeOwned;
use zip::ZipArchive;

use super::{Error, Kind, Label, MANIFEST, Tag};

/// Bytes that one file may have when it is unpacked.
const MOST: u64 = 1 << 30;

/// An archive. Everything but the documents themselves is in memory.
pub struct Reader<R> {
    zip: RefCell<ZipArchive<R>>,
    files: BTreeMap<Tag, BTreeSet<String>>,
    /// Server names by cluster.
    clusters: BTreeMap<String, BTreeSet<String>>,
    /// Server names by stream by account.
    accounts: BTreeMap<String, BTreeMap<String, BTreeSet<String>>>,
    /// Files that the manifest does not name.
    pub warnings: Vec<String>,
}

impl<R: Read + Seek> Reader<R> {
    /// Reads the manifest. Every file it names has to be there.
    pub fn new(file: R) -> Result<Reader<R>, Error> {
        let mut zip = ZipArchive::new(file)?;
        if zip.index_for_name(MANIFEST).is_none() {
            return Err(Error::NoManifest);
        }
        let bytes = unpack(&mut zip, MANIFEST)?;
        let manifest: BTreeMap<String, Vec<Tag>> = serde_json::from_slice(&bytes).map_err(Error::Manifest)?;
        if let Some(missing) = manifest.keys().find(|name| zip.index_for_name(name).is_none()) {
            return Err(Error::Missing(missing.clone()));
        }
        let names = zip.file_names().collect::<Result<Vec<_>, _>>()?;
        let unnamed = names.iter().filter(|name| **name != MANIFEST && !manifest.contains_key(&***name));
        let warnings =
            unnamed.map(|name| format!("archive file {name} is not present in manifest")).collect();
        let mut reader = Reader {
            zip: RefCell::new(zip),
            files: BTreeMap::new(),
            clusters: BTreeMap::new(),
            accounts: BTreeMap::new(),
            warnings,
        };
        manifest.into_iter().for_each(|(name, tags)| reader.index(name, tags));
        Ok(reader)
    }

    fn index(&mut self, name: String, tags: Vec<Tag>) {
        let of = |label: Label| tags.iter().find(|tag| tag.name == label).map(|tag| tag.value.clone());
        let server = of(Label::Server);
        if let Some(cluster) = of(Label::Cluster) {
            self.clusters.entry(cluster).or_default().extend(server.clone());
        }
        if let Some(account) = of(Label::Account) {
            let streams = self.accounts.entry(account).or_default();
            if let Some(stream) = of(Label::Stream) {
                streams.entry(stream).or_default().extend(server);
            }
        }
        for tag in tags {
            self.files.entry(tag).or_default().insert(name.clone());
        }
    }

    /// Names of clusters, sorted.
    pub fn clusters(&self) -> impl Iterator<Item = &str> {
        self.clusters.keys().map(String::as_str)
    }

    /// (cluster, server) of every server, sorted.
    pub fn servers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.clusters.iter().flat_map(|(cluster, servers)| {
            servers.iter().map(move |server| (cluster.as_str(), server.as_str()))
        })
    }

    /// Names of the servers of a cluster, sorted.
    pub fn cluster_servers(&self, cluster: &str) -> impl Iterator<Item = &str> {
        self.clusters.get(cluster).into_iter().flatten().map(String::as_str)
    }

    /// Names of accounts, sorted.
    pub fn accounts(&self) -> impl Iterator<Item = &str> {
        self.accounts.keys().map(String::as_str)
    }

    /// (account, stream, servers that keep it), sorted.
    pub fn streams(&self) -> impl Iterator<Item = (&str, &str, impl Iterator<Item = &str>)> {
        self.accounts.iter().flat_map(|(account, streams)| {
            streams.iter().map(move |(stream, servers)| {
                (account.as_str(), stream.as_str(), servers.iter().map(String::as_str))
            })
        })
    }

    /// The only document with these tags.
    pub fn load<T: DeserializeOwned>(&self, tags: &[Tag]) -> Result<T, Error> {
        let names = self.names(tags);
        match &names[..] {
            [] => Err(Error::NoMatches),
            [name] => self.document(name),
            _ => Err(Error::MultipleMatches),
        }
    }

    /// The bytes of the only file with these tags.
    pub fn bytes(&self, tags: &[Tag]) -> Result<Vec<u8>, Error> {
        match &self.names(tags)[..] {
            [] => Err(Error::NoMatches),
            [name] => unpack(&mut self.zip.borrow_mut(), name),
            _ => Err(Error::MultipleMatches),
        }
    }

    /// All pages with these tags, in order. None is an error.
    pub fn pages<T: DeserializeOwned>(&self, tags: &[Tag]) -> Result<Vec<T>, Error> {
        let is_page = |name: &String| {
            let base = name.rsplit('/').next().unwrap_or_default();
            base.len() == "0001.json".len() && base.ends_with(".json")
        };
        let names: Vec<String> = self.names(tags).into_iter().filter(is_page).collect();
        if names.is_empty() {
            return Err(Error::NoMatches);
        }
        names.iter().map(|name| self.document(name)).collect()
    }

    /// The pages of one kind of one server.
    pub fn of_server<T: DeserializeOwned>(
        &self,
        cluster: &str,
        server: &str,
        kind: Kind,
    ) -> Result<Vec<T>, Error> {
        self.pages(&[Tag::cluster(cluster), Tag::server(server), Tag::kind(kind)])
    }

    fn names(&self, tags: &[Tag]) -> Vec<String> {
        let mut sets = tags.iter().map(|tag| self.files.get(tag));
        let Some(Some(first)) = sets.next() else { return vec![] };
        let Some(others) = sets.collect::<Option<Vec<_>>>() else { return vec![] };
        first.iter().filter(|name| others.iter().all(|set| set.contains(*name))).cloned().collect()
    }

    fn document<T: DeserializeOwned>(&self, name: &str) -> Result<T, Error> {
        let bytes = unpack(&mut self.zip.borrow_mut(), name)?;
        serde_json::from_slice(&bytes).map_err(|e| Error::Decode(name.to_string(), e))
    }
}

/// A file's bytes. What it says of its size is not believed.
fn unpack<R: Read + Seek>(zip: &mut ZipArchive<R>, name: &str) -> Result<Vec<u8>, Error> {
    let mut bytes = vec![];
    zip.by_name(name)?.take(MOST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST {
        return Err(Error::TooLarge(name.to_string(), MOST));
    }
    Ok(bytes)
}
