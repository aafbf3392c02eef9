//! `mappings {}`: subjects rewritten as they arrive. Keeps subjects as text; the subject crate judges them.

use std::collections::HashMap;

use super::Options;
use super::section::{Field, Report, Section, Taken, array_of, map_of};
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

fn take(options: &mut Options, field: &Field<'_>, report: &mut Report) -> Taken {
    let map = map_of(field.value)?;
    options.mappings.clear();
    report.each(map, |field, report| {
        // Subjects are case-sensitive: the key as written.
        let source = field.written.to_owned();
        let destinations = match &field.value.data {
            Data::String(subject) => {
                vec![Destination { subject: subject.clone(), weight: 100, cluster: None }]
            }
            Data::Map(_) => vec![destination(field.value, report)?],
            Data::Array(_) => array_of(field.value)?
                .iter()
                .map(|entry| destination(entry, report))
                .collect::<Result<_, _>>()?,
            _ => return Err(field.error("Expected an entry for the mapping destination")),
        };
        check(&destinations)
            .map_err(|cause| field.error(format!("Error adding mapping for {source:?} : {cause}")))?;
        options.mappings.push(Mapping { source, destinations });
        Ok(())
    });
    Ok(())
}

fn destination(entry: &Value, report: &mut Report) -> Result<Destination, Diagnostic> {
    let Data::Map(map) = &entry.data else {
        return Err(Diagnostic::at(&entry.span, "Expected an entry for the mapping destination"));
    };
    let mut destination = Destination { subject: String::new(), weight: 0, cluster: None };
    let mut weighed = false;
    report.each(map, |field, _| {
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
    match weighed || destination.subject.is_empty() {
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

/// Weights add up to no more than 100 for each cluster, and nothing is named twice.
fn check(destinations: &[Destination]) -> Result<(), String> {
    let mut totals: HashMap<Option<&str>, u32> = HashMap::new();
    for (index, destination) in destinations.iter().enumerate() {
        let twin = |other: &Destination| {
            other.subject == destination.subject && other.cluster == destination.cluster
        };
        if destinations[..index].iter().any(twin) {
            return Err(format!("duplicate entry for {:?}", destination.subject));
        }
        let total = totals.entry(destination.cluster.as_deref()).or_default();
        *total += u32::from(destination.weight);
        if *total > 100 {
            return Err("total weight needs to be <= 100".into());
        }
    }
    Ok(())
}
