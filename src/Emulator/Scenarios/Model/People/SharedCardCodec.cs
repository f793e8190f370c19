using Chats.Emulator.Domain.People;
using Chats.Emulator.Scenarios.Codecs;

namespace Chats.Emulator.Scenarios.Model.People;

/// <summary>Name and photo that a person shares.</summary>
internal static class SharedCardCodec
{
    public static readonly ConvertedCodec<SharedCardSpec, SharedCard> Card = new(
        new MapCodec<SharedCardSpec>(_ => new SharedCardSpec())
            .Required("first_name", Texts.Any(255), (card, name) => card.FirstName = name, card => card.FirstName, "The first name.")
            .Optional("last_name", Texts.Any(255), (card, name) => card.LastName = name, card => card.LastName, "The last name.", "")
            .Optional("media_url", Texts.Url("http", "https"), (card, url) => card.MediaUrl = url, card => card.MediaUrl, "The photo.")
            .Optional(
                "shared_with", new ListCodec<string>(Texts.Phone()), (card, lines) => card.SharedWith = lines, card => card.SharedWith,
                "The lines they shared it with: those are told when it changes."),
        card => new SharedCard(card.FirstName)
        {
            LastName = card.LastName,
            MediaUrl = card.MediaUrl,
            SharedWith = [.. card.SharedWith],
        },
        card => new SharedCardSpec
        {
            FirstName = card.FirstName,
            LastName = card.LastName,
            MediaUrl = card.MediaUrl,
            SharedWith = card.SharedWith,
        });
}
