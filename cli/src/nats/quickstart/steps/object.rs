//! A big file that goes into a bucket and comes back the same.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use data_encoding::HEXLOWER;
use indicatif::ProgressBar;
use rand::RngCore;
use schemas::jetstream::stream_api::StreamCreate;
use schemas::object::{ObjectInfo, ObjectOptions};
use sha2::{Digest, Sha256};

use crate::failure::{Failure, Outcome};
use crate::nats::object::bucket::Bucket;
use crate::nats::object::download::download;
use crate::nats::object::target::Target;
use crate::nats::object::{add, meta, put, upload};
use crate::nats::quickstart::step::{Finding, Step, check};
use crate::nats::quickstart::tour::Tour;
use crate::nats::quickstart::typed::Typed;
use crate::term::{duration, number, progress, size};

const BUCKET: &str = "FILES";
const NAME: &str = "big.bin";
const BACK: &str = "back";

/// Bytes of the file: 64 MiB.
const SIZE: u64 = 64 << 20;

/// Bytes that are written or read of it at once.
const PIECE: usize = 1 << 16;

/// Digits of a checksum that are shown.
const SHOWN: usize = 16;

pub struct Object;

impl Step for Object {
    fn title(&self) -> &'static str {
        "A big file in an object store"
    }

    fn explanation(&self) -> &'static str {
        "An object store keeps files of any size, in chunks small enough to be messages, and neither side ever holds more \
         than a few of them. Its checksum is looked at when it comes back, and the file appears only when it is whole."
    }

    fn commands(&self, tour: &Tour) -> Vec<Typed> {
        vec![
            Typed::other(format!("head -c {SIZE} /dev/urandom > {NAME}")),
            tour.nats(&format!("object add {BUCKET}")),
            tour.nats(&format!("object put {BUCKET} {NAME}")),
            tour.nats(&format!("object get {BUCKET} {NAME} -O {BACK}")),
            Typed::other(format!("cmp {NAME} {BACK}")),
        ]
    }

    fn run(&self, tour: &Tour) -> Outcome<Finding> {
        let bucket = tour.wait(add(tour))?;
        let files = Files { there: tour.directory.join(NAME), back: tour.directory.join(BACK) };
        make(&files.there)?;
        let (stored, up) = timed(tour, "up", |bar| store(&bucket, &files.there, bar))?;
        tour.add_published(stored.chunks);
        check(stored.size == SIZE, || format!("{SIZE} bytes were stored as {}", stored.size))?;
        let ((), down) = timed(tour, "down", |bar| fetch(&bucket, &files.back, bar))?;
        let (sent, came) = (checksum(&files.there)?, checksum(&files.back)?);
        check(sent == came, || {
            format!("{SIZE} bytes of SHA-256 {sent} came back as others of SHA-256 {came}")
        })?;
        let bytes = size::ibytes(SIZE);
        let result = format!("{bytes} went up and came down with the same checksum");
        Ok(Finding::new(result, format!("{bytes} up and down"))
            .row(row("up", up, &sent))
            .row(row("down", down, &came))
            .row(["kept", &number::commas(stored.chunks), "chunks"]))
    }
}

fn row(what: &str, took: Duration, checksum: &str) -> [String; 5] {
    let speed = size::ibytes((SIZE as f64 / took.as_secs_f64()) as u64);
    let short = checksum.get(..SHOWN).unwrap_or(checksum);
    [
        what.into(),
        size::ibytes(SIZE),
        format!("{speed}/s"),
        duration::human(took),
        format!("SHA-256 {short} ..."),
    ]
}

/// What was sent and what came back; the step leaves neither behind.
struct Files {
    there: PathBuf,
    back: PathBuf,
}

impl Drop for Files {
    fn drop(&mut self) {
        // What is not there needs no removing.
        let _ = std::fs::remove_file(&self.there);
        let _ = std::fs::remove_file(&self.back);
    }
}

/// Does it under a progress bar, and fails when that stands still; how long it took.
fn timed<T, F: Future<Output = Outcome<T>>>(
    tour: &Tour,
    message: &'static str,
    work: impl FnOnce(ProgressBar) -> F,
) -> Outcome<(T, Duration)> {
    let bar = progress::bytes(SIZE, message);
    let start = Instant::now();
    let done = tour.watch_over(|| bar.position(), work(bar.clone()));
    let took = start.elapsed();
    bar.finish_and_clear();
    Ok((done?, took))
}

async fn add(tour: &Tour) -> Outcome<Bucket> {
    let api = tour.api("archivist").await?;
    let config = add::plain(BUCKET)?;
    api.request::<StreamCreate>(&format!("STREAM.CREATE.{}", config.name), Some(&config)).await?;
    Bucket::of(&api, BUCKET).await
}

async fn store(bucket: &Bucket, file: &Path, bar: ProgressBar) -> Outcome<ObjectInfo> {
    let options = ObjectOptions { link: None, max_chunk_size: upload::CHUNK };
    let object = ObjectInfo { name: NAME.into(), options: Some(options), ..ObjectInfo::default() };
    put::store(bucket, object, Box::new(File::open(file)?), Some(&bar)).await
}

async fn fetch(bucket: &Bucket, file: &Path, bar: ProgressBar) -> Outcome {
    let info = meta::get(bucket, NAME).await?;
    let mut target = Target::open(file)?;
    download(bucket, &info, &mut target, Some(&bar)).await?;
    Ok(target.finish()?)
}

/// Makes a file that nobody has seen before.
fn make(path: &Path) -> Outcome {
    let failed = |e: io::Error| Failure::new(e).context(format!("cannot write {}", path.display()));
    let mut file = BufWriter::new(File::create(path).map_err(failed)?);
    let mut piece = vec![0; PIECE];
    for _ in 0..SIZE / PIECE as u64 {
        rand::rng().fill_bytes(&mut piece);
        file.write_all(&piece).map_err(failed)?;
    }
    file.flush().map_err(failed)
}

/// The SHA-256 of a file as it is on the disk.
fn checksum(path: &Path) -> Outcome<String> {
    let failed = |e: io::Error| Failure::new(e).context(format!("cannot read {}", path.display()));
    let mut file = BufReader::new(File::open(path).map_err(failed)?);
    let (mut digest, mut piece) = (Sha256::new(), vec![0; PIECE]);
    loop {
        match file.read(&mut piece).map_err(failed)? {
            0 => return Ok(HEXLOWER.encode(&digest.finalize())),
            n => digest.update(&piece[..n]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_whole_different_and_gone_afterwards() {
        let dir = tempfile::tempdir().unwrap();
        let files = Files { there: dir.path().join("a"), back: dir.path().join("b") };
        make(&files.there).unwrap();
        assert_eq!(files.there.metadata().unwrap().len(), SIZE);
        std::fs::write(&files.back, "abc").unwrap();
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(checksum(&files.back).unwrap(), abc);
        let first = checksum(&files.there).unwrap();
        make(&files.there).unwrap();
        assert_ne!(checksum(&files.there).unwrap(), first);
        drop(files);
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
    }
}
