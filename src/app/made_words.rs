//! What a dossier that was made of a table, or of texts of the reader's own, says of itself: the library writes it in
//! English, for files and for the command; the page says it in the language of its reader.

use crate::locale::messages;
use demarche::{
    import::{NO_CHANNEL, NO_PARTY},
    load::{OWN_PUBLISHER, OWN_STATUS, OWN_SUMMARY},
    model::{Dossier, Records},
};

/// Says it of a table.
pub fn of_table(records: &mut Records, file: &str) {
    records.metadata.summary = messages::app_made_of_table(file).to_string();
    for party in &mut records.parties {
        if party.id.as_str() == NO_PARTY {
            party.name = messages::app_made_no_party().to_string();
        }
    }
    let named = messages::app_made_named_in(file);
    for topic in &mut records.topics {
        topic.description = named.to_string();
    }
    for channel in &mut records.channels {
        if channel.id.as_str() == NO_CHANNEL {
            channel.name = messages::app_made_no_channel().to_string();
            channel.description = messages::app_made_no_channel_in(file).to_string();
        } else {
            channel.description = named.to_string();
        }
    }
}

/// Says it of texts of the reader's own; any other dossier is handed back as it is.
pub fn of_own_texts(dossier: Dossier) -> Dossier {
    if dossier.metadata.summary != OWN_SUMMARY {
        return dossier;
    }
    let mut records: Records = (*dossier).clone();
    records.metadata.summary = messages::app_made_of_own_texts().to_string();
    for source in &mut records.sources {
        if source.publisher == OWN_PUBLISHER {
            source.publisher = messages::app_made_own_publisher().to_string();
        }
    }
    for plan in &mut records.plans {
        if plan.status == OWN_STATUS {
            plan.status = messages::app_made_own_status().to_string();
        }
    }
    Dossier::new(records)
}
