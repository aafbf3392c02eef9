//! Archives: their layout, as other tools read it, and what is said of those that cannot be read.

use std::io::{Cursor, Read, Write};

use cli_audit::archive::{Error, Kind, METADATA, Metadata};
use cli_audit::{Reader, Tag, Writer};
use serde_json::{Value, json};
use zip::ZipArchive;
use zip::write::SimpleFileOptions;

fn written() -> Vec<u8> {
    let mut archive = Writer::new(Cursor::new(vec![]), "2026-11-22T10:11:12Z".parse().unwrap());
    let server = [Tag::server("s1"), Tag::kind(Kind::Connections), Tag::cluster("C1")];
    for page in [1, 2] {
        archive.add(&json!({"page": page, "text": "<&>"}), &server).unwrap();
    }
    let profile = [Tag::server("s1"), Tag::kind(Kind::Profile), Tag::profile("heap"), Tag::cluster("")];
    archive.add_raw(b"\x1f\x8b", "prof", &profile).unwrap();
    let stream = [
        Tag::account("A"),
        Tag::server("s1"),
        Tag::cluster("C1"),
        Tag::stream("S"),
        Tag::kind(Kind::StreamInfo),
    ];
    archive.add(&json!({"name": "S"}), &stream).unwrap();
    archive
        .add(&Metadata { version: "nats 1".into(), ..Metadata::default() }, &[Tag::special(METADATA)])
        .unwrap();
    archive.finish().unwrap().into_inner()
}

fn text(bytes: &[u8], name: &str) -> String {
    let mut text = String::new();
    ZipArchive::new(Cursor::new(bytes)).unwrap().by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn files_stand_where_their_tags_say() {
    let bytes = written();
    let mut zip = ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    let mut sorted = names.clone();
    sorted.sort();
    assert_eq!(
        sorted,
        [
            "capture/accounts/A/streams/S/replicas/C1__s1/stream_info/0001.json",
            "capture/clusters/C1/s1/connections/0001.json",
            "capture/clusters/C1/s1/connections/0002.json",
            "capture/misc/audit_gather_metadata.json",
            "capture/misc/manifest.json",
            "capture/profiles/unclustered/s1__heap.prof",
        ]
    );
    let file = zip.by_name("capture/clusters/C1/s1/connections/0001.json").unwrap();
    assert_eq!(file.compression(), zip::CompressionMethod::Deflated);
    let time = file.last_modified().unwrap();
    assert_eq!((time.year(), time.month(), time.day(), time.hour(), time.minute()), (2026, 11, 22, 10, 11));
}

#[test]
fn the_manifest_names_the_tags_of_every_file() {
    let bytes = written();
    let manifest: Value = serde_json::from_str(&text(&bytes, "capture/misc/manifest.json")).unwrap();
    assert_eq!(manifest.as_object().unwrap().len(), 5, "all but itself");
    assert_eq!(
        manifest["capture/clusters/C1/s1/connections/0002.json"],
        json!([
            {"Name": "server", "Value": "s1"},
            {"Name": "artifact_type", "Value": "connections"},
            {"Name": "cluster", "Value": "C1"},
        ])
    );
    assert_eq!(
        manifest["capture/profiles/unclustered/s1__heap.prof"],
        json!([
            {"Name": "server", "Value": "s1"},
            {"Name": "artifact_type", "Value": "profile"},
            {"Name": "profile_name", "Value": "heap"},
            {"Name": "cluster", "Value": "unclustered"},
        ])
    );
    let page = text(&bytes, "capture/clusters/C1/s1/connections/0001.json");
    assert_eq!(page, "{\n  \"page\": 1,\n  \"text\": \"\\u003c\\u0026\\u003e\"\n}\n");
}

#[test]
fn what_was_written_is_read() {
    let archive = Reader::new(Cursor::new(written())).unwrap();
    assert_eq!(archive.warnings, [] as [&str; 0]);
    assert_eq!(archive.servers().collect::<Vec<_>>(), [("C1", "s1"), ("unclustered", "s1")]);
    assert_eq!(archive.accounts().collect::<Vec<_>>(), ["A"]);
    let streams: Vec<_> = archive.streams().map(|(a, s, on)| (a, s, on.collect::<Vec<_>>())).collect();
    assert_eq!(streams, [("A", "S", vec!["s1"])]);
    let pages: Vec<Value> = archive.of_server("C1", "s1", Kind::Connections).unwrap();
    assert_eq!(pages.iter().map(|page| page["page"].as_i64()).collect::<Vec<_>>(), [Some(1), Some(2)]);
    let metadata: Metadata = archive.load(&[Tag::special(METADATA)]).unwrap();
    assert_eq!(metadata.version, "nats 1");
    let load = |tags: &[Tag]| archive.load::<Value>(tags).unwrap_err();
    assert!(matches!(load(&[Tag::server("s2")]), Error::NoMatches));
    assert!(matches!(load(&[Tag::server("s1")]), Error::MultipleMatches));
    assert!(matches!(archive.of_server::<Value>("C1", "s1", Kind::Health), Err(Error::NoMatches)));
}

/// A ZIP file of these files.
fn zip(files: &[(&str, &str)]) -> Cursor<Vec<u8>> {
    let mut zip = zip::ZipWriter::new(Cursor::new(vec![]));
    for (name, text) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap()
}

#[test]
fn broken_archives_are_told_apart() {
    let why = |file: Cursor<Vec<u8>>| Reader::new(file).err().unwrap().to_string();
    assert_eq!(why(zip(&[("x", "")])), "manifest file not found in archive");
    let manifest = "capture/misc/manifest.json";
    assert!(why(zip(&[(manifest, "[]")])).starts_with("failed to load manifest: "));
    let named = r#"{"capture/a.json": [{"Name": "server", "Value": "s"}]}"#;
    assert_eq!(
        why(zip(&[(manifest, named)])),
        "file capture/a.json is in manifest, but not present in archive"
    );
    assert!(Reader::new(Cursor::new(b"no zip".to_vec())).is_err());
    let archive = Reader::new(zip(&[(manifest, "{}"), ("capture/extra", "")])).unwrap();
    assert_eq!(archive.warnings, ["archive file capture/extra is not present in manifest"]);
}
