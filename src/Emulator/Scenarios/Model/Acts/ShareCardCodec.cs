using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Scenarios.Codecs;

namespace Chats.Emulator.Scenarios.Model.Acts;

/// <summary>The name and photo that a person shares, or <c>true</c> for those they have.</summary>
internal static class ShareCardCodec
{
    public static readonly Codec<ShareCardAct> Share = new ScalarOrMapCodec<ShareCardAct>(
        new ConvertedCodec<bool, ShareCardAct>(ActTexts.OnlyTrue, _ => new ShareCardAct(), _ => true),
        new ConvertedCodec<ShareCardSpec, ShareCardAct>(
            new MapCodec<ShareCardSpec>(_ => new ShareCardSpec())
                .Optional("first_name", Texts.Any(255), (card, name) => card.FirstName = name, card => card.FirstName,
                    "The first name; needed the first time.")
                .Optional("last_name", Texts.AnyOrEmpty(255), (card, name) => card.LastName = name, card => card.LastName,
                    "The last name; an empty text takes it away.")
                .Optional("media_url", Texts.UrlOrEmpty("http", "https"), (card, url) => card.MediaUrl = url, card => card.MediaUrl,
                    "Where the photo is; an empty text takes it away.")
                .NotEmpty(),
            card => new ShareCardAct { FirstName = card.FirstName, LastName = card.LastName, MediaUrl = card.MediaUrl },
            act => new ShareCardSpec { FirstName = act.FirstName, LastName = act.LastName, MediaUrl = act.MediaUrl }),
        act => act == new ShareCardAct());
}
