//! Writing an archive.

use std::collections::BTreeMap;
use std::io::{Seek, Write};

use schemas::go::json;
use serde::Serialize;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::tag::{is_single, path};
use super::{Error, MANIFEST, Tag};

/// An archive that is being filled. Dropped before [`Writer::finish`], it has no manifest and cannot be read.
pub struct Writer<W: Write + Seek> {
    zip: ZipWriter<W>,
    options: SimpleFileOptions,
    manifest: BTreeMap<String, Vec<Tag>>,
    /// How many pages each directory has.
    pages: BTreeMap<String, usize>,
}

impl<W: Write + Seek> Writer<W> {
    /// All files get this time (UTC).
    pub fn new(out: W, time: jiff::Timestamp) -> Writer<W> {
        let time = time.to_zoned(jiff::tz::TimeZone::UTC);
        let part = |n: i8| u8::try_from(n).unwrap_or(0);
        let year = u16::try_from(time.year()).unwrap_or(0);
        // Years before 1980 have no form in a ZIP file.
        let time = zip::DateTime::from_date_and_time(
            year,
            part(time.month()),
            part(time.day()),
            part(time.hour()),
            part(time.minute()),
            part(time.second()),
        );
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(time.unwrap_or_default());
        Writer { zip: ZipWriter::new(out), options, manifest: BTreeMap::new(), pages: BTreeMap::new() }
    }

    /// Adds a document.
    pub fn add(&mut self, document: &impl Serialize, tags: &[Tag]) -> Result<(), Error> {
        let text = json::to_string_pretty(document).map_err(Error::Encode)?;
        self.add_raw(format!("{text}\n").as_bytes(), "json", tags)
    }

    /// Adds bytes as they are: the next page of its directory, or a file of its own for profiles and special files.
    pub fn add_raw(&mut self, bytes: &[u8], extension: &str, tags: &[Tag]) -> Result<(), Error> {
        let path = path(tags)?;
        let name = match is_single(tags) {
            true => format!("{path}.{extension}"),
            false => {
                let page = self.pages.entry(path.clone()).or_default();
                *page += 1;
                format!("{path}/{page:04}.json")
            }
        };
        self.write(&name, bytes)?;
        self.manifest.insert(name, tags.to_vec());
        Ok(())
    }

    /// Adds the manifest and ends the file.
    pub fn finish(mut self) -> Result<W, Error> {
        let manifest = json::to_string_pretty(&self.manifest).map_err(Error::Encode)?;
        self.write(MANIFEST, format!("{manifest}\n").as_bytes())?;
        Ok(self.zip.finish()?)
    }

    fn write(&mut self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        self.zip.start_file(name, self.options)?;
        Ok(self.zip.write_all(bytes)?)
    }
}
