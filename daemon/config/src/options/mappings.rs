//! `mappings {}`: subjects rewritten as they arrive. Keeps subjects as text; the subject crate judges them
//! here and compiles them where they are used.

use daemon_subject::transform::{MappingSet, TransformError, WeightedDestination};
use daemon_subject::valid::is_valid_subject;

use super::Options;
use super::section::{Field, Report, Section, Taken, map_of};
use crate::diagnostic::Diagnostic;
use crate::language::{Data, Value};

/// One source subject and where its messages go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// Subject to match, wildcards allowed.
    pub source: String,
    /// Weighted destinations.
    pub destinations: Vec<Destination>,
}

/// One destination of a mapping.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destination {
    /// Subject with transform functions.
    pub subject: String,
    /// Share of messages in percent, 0 to 100.
    pub weight: u8,
    /// Only on servers of this cluster.
    pub cluster: Option<String>,
}

pub(crate) const SECTION: Section = Section { keys: &["mappings", "maps"], take };

fn take(options: &mut Options, field: &Field<'_>, report: &mut Report<'_>) -> Taken {
    options.mappings = mappings(field, report)?;
    Ok(())
}

/// Reads a `mappings` block, of the server or of an account.
pub(super) fn mappings(field: &Field<'_>, report: &mut Report<'_>) -> Result<Vec<Mapping>, Diagnostic> {
    let map = map_of(field.value)?;
    let mut mappings = Vec::new();
    let block = field.span();
    report.each(map, |field, _| {
        // Subjects are case-sensitive: the key as written.
        let source = field.written.to_owned();
        if !is_valid_subject(source.as_bytes()) {
            return Err(Diagnostic::at(block, format!("Subject {source:?} is not a valid subject")));
        }
        let (destinations, to) = destinations(field)?;
        let mapping = Mapping { source, destinations };
        check(&mapping).map_err(|cause| {
            field.error(format!("Error adding mapping for {:?}{to} : {cause}", mapping.source))
        })?;
        mappings.push(mapping);
        Ok(())
    });
    Ok(mappings)
}

/// The destinations of one source, and how an error names a single one.
fn destinations(field: &Field<'_>) -> Result<(Vec<Destination>, String), Diagnostic> {
    Ok(match &field.value.data {
        Data::String(subject) => {
            let to = format!(" to {subject:?}");
            (vec![Destination { subject: subject.clone(), weight: 100, cluster: None }], to)
        }
        Data::Map(_) => (vec![destination(field.value)?], String::new()),
        Data::Array(array) => {
            let list = array.iter().map(destination).collect::<Result<_, _>>()?;
            (list, String::new())
        }
        _ => return Err(field.error("Expected an entry for the mapping destination")),
    })
}

fn destination(entry: &Value) -> Result<Destination, Diagnostic> {
    let Data::Map(map) = &entry.data else {
        return Err(Diagnostic::at(&entry.span, "Expected an entry for the mapping destination"));
    };
    let mut destination = Destination { subject: String::new(), weight: 0, cluster: None };
    let mut weighed = false;
    let mut inner = Report::default();
    inner.each(map, |field, _| {
        match field.name {
            "dest" | "destination" => destination.subject = field.string()?,
            "weight" => {
                // A wrong weight is said once; it does not go missing as well.
                weighed = true;
                destination.weight = weight(field)?;
            }
            "cluster" => destination.cluster = Some(field.string()?),
            _ => {
                let message = format!("Unknown field {:?} for mapping destination", field.written);
                return field.unknown(message, &["destination", "weight", "cluster"]);
            }
        }
        Ok(())
    });
    if let Some(error) = inner.errors.into_iter().next() {
        return Err(error);
    }
    match weighed {
        true => Ok(destination),
        false => {
            let message = format!("Missing weight for mapping destination {:?}", destination.subject);
            Err(Diagnostic::at(&entry.span, message))
        }
    }
}

/// Percent as a number or as `"50%"`.
fn weight(field: &Field<'_>) -> Result<u8, Diagnostic> {
    let number = match &field.value.data {
        Data::Integer(number) => *number,
        Data::String(text) => {
            let digits = text.strip_suffix('%').unwrap_or(text);
            digits
                .parse::<i64>()
                .map_err(|_| field.error(format!("Invalid weight {text:?} for mapping destination")))?
        }
        Data::Float(number) => return Err(field.error(format!("Unknown entry type for weight of {number}"))),
        other => {
            return Err(field.error(format!("Unknown entry type for weight of {}", other.type_name())));
        }
    };
    match u8::try_from(number) {
        Ok(weight) if weight <= 100 => Ok(weight),
        _ => Err(field.error(format!("Invalid weight {number} for mapping destination"))),
    }
}

/// Lets the subject crate compile the mapping, for its findings only.
fn check(mapping: &Mapping) -> Result<(), TransformError> {
    let destinations: Vec<_> = mapping
        .destinations
        .iter()
        .map(|destination| WeightedDestination {
            subject: &destination.subject,
            weight: destination.weight,
            cluster: destination.cluster.as_deref().unwrap_or(""),
        })
        .collect();
    MappingSet::new().add(&mapping.source, &destinations)
}
