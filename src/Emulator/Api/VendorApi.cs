using Chats.Emulator.Api.BlockedHandles;
using Chats.Emulator.Api.Capability;
using Chats.Emulator.Api.Chats;
using Chats.Emulator.Api.ContactCards;
using Chats.Emulator.Api.Experiences;
using Chats.Emulator.Api.PhoneNumbers;
using Chats.Emulator.Api.Messages;
using Chats.Emulator.Api.Polls;
using Chats.Emulator.Http;

namespace Chats.Emulator.Api;

/// <summary>The vendor's surface, the same under both prefixes.</summary>
internal static class VendorApi
{
    public static void MapVendorApi(this IEndpointRouteBuilder routes)
    {
        foreach (var prefix in VendorPaths.Prefixes)
        {
            var api = routes.MapGroup(prefix).ExcludeFromDescription();
            MapChats(api);
            MapLines(api);
            MapBlockedHandles(api);
            MapExperiences(api);
            MapSending(api);
            MapPolls(api);
            NotModelled.Map(api);
        }
    }

    private static void MapChats(IEndpointRouteBuilder api)
    {
        CreateChat.Map(api);
        ListChats.Map(api);
        GetChat.Map(api);
        MarkChatRead.Map(api);
    }

    private static void MapLines(IEndpointRouteBuilder api)
    {
        ListPhoneNumbers.Map(api);
        ListPhoneNumbersDeprecated.Map(api);
        UpdatePhoneNumber.Map(api);
        StartReputationAudit.Map(api);
        GetReputationAudit.Map(api);
        GetAvailableNumber.Map(api);
        CheckIMessage.Map(api);
        CheckRcs.Map(api);
        CreateContactCard.Map(api);
        ListContactCards.Map(api);
        UpdateContactCard.Map(api);
    }

    private static void MapBlockedHandles(IEndpointRouteBuilder api)
    {
        ListBlockedHandles.Map(api);
        BlockHandle.Map(api);
        UnblockHandle.Map(api);
    }

    private static void MapExperiences(IEndpointRouteBuilder api)
    {
        ListExperiences.Map(api);
        GetExperience.Map(api);
    private static void MapSending(IEndpointRouteBuilder api)
    {
        SendMessageToChat.Map(api);
        SendMessage.Map(api);
        SendVoiceMemo.Map(api);
    }

    private static void MapPolls(IEndpointRouteBuilder api)
    {
        CreatePoll.Map(api);
        GetPoll.Map(api);
        AddPollOptions.Map(api);
        VotePoll.Map(api);
    }
}
