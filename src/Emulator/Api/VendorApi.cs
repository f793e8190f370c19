using Chats.Emulator.Api.Attachments;
using Chats.Emulator.Api.Backgrounds;
using Chats.Emulator.Api.BlockedHandles;
using Chats.Emulator.Api.Capability;
using Chats.Emulator.Api.Chats;
using Chats.Emulator.Api.ContactCards;
using Chats.Emulator.Api.Experiences;
using Chats.Emulator.Api.Locations;
using Chats.Emulator.Api.Messages;
using Chats.Emulator.Api.Participants;
using Chats.Emulator.Api.PaymentRequests;
using Chats.Emulator.Api.Payments;
using Chats.Emulator.Api.PhoneNumbers;
using Chats.Emulator.Api.Polls;
using Chats.Emulator.Api.Reactions;
using Chats.Emulator.Api.Typing;
using Chats.Emulator.Api.Webhooks;
using Chats.Emulator.Http.Requests;

namespace Chats.Emulator.Api;

/// <summary>The vendor's surface, the same under both prefixes; the bytes of files come and go beside it.</summary>
internal static class VendorApi
{
    public static void MapVendorApi(this IEndpointRouteBuilder routes)
    {
        foreach (var prefix in VendorPaths.Prefixes)
        {
            var api = routes.MapGroup(prefix).ExcludeFromDescription();
            MapChats(api);
            MapPeopleInChats(api);
            MapAroundChats(api);
            MapMessages(api);
            MapPolls(api);
            MapAttachments(api);
            MapLines(api);
            MapAccount(api);
            MapPayments(api);
            MapPaymentRequests(api);
            MapWebhooks(api);
        }

        UploadAttachment.Map(routes);
        DownloadAttachment.Map(routes);
        CheckoutPage.Map(routes);
    }

    private static void MapChats(IEndpointRouteBuilder api)
    {
        CreateChat.Map(api);
        ListChats.Map(api);
        GetChat.Map(api);
        MarkChatRead.Map(api);
        UpdateChat.Map(api);
        LeaveChat.Map(api);
        ShareContactCard.Map(api);
    }

    private static void MapPeopleInChats(IEndpointRouteBuilder api)
    {
        AddParticipant.Map(api);
        RemoveParticipant.Map(api);
        StartTyping.Map(api);
        StopTyping.Map(api);
    }

    private static void MapAroundChats(IEndpointRouteBuilder api)
    {
        SetBackground.Map(api);
        RemoveBackground.Map(api);
        GetLocation.Map(api);
        RequestLocation.Map(api);
        StopLocation.Map(api);
    }

    private static void MapMessages(IEndpointRouteBuilder api)
    {
        SendMessageToChat.Map(api);
        SendMessage.Map(api);
        SendVoiceMemo.Map(api);
        ListMessages.Map(api);
        GetMessage.Map(api);
        EditMessage.Map(api);
        DeleteMessage.Map(api);
        GetThread.Map(api);
        ReactToMessage.Map(api);
        UpdateStickerPlacement.Map(api);
        UpdateAppCard.Map(api);
    }

    private static void MapPolls(IEndpointRouteBuilder api)
    {
        CreatePoll.Map(api);
        GetPoll.Map(api);
        AddPollOptions.Map(api);
        VotePoll.Map(api);
    }

    private static void MapAttachments(IEndpointRouteBuilder api)
    {
        CreateAttachment.Map(api);
        GetAttachment.Map(api);
        DeleteAttachment.Map(api);
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

    private static void MapAccount(IEndpointRouteBuilder api)
    {
        ListBlockedHandles.Map(api);
        BlockHandle.Map(api);
        UnblockHandle.Map(api);
        ListExperiences.Map(api);
        GetExperience.Map(api);
    }

    private static void MapPayments(IEndpointRouteBuilder api)
    {
        GetPaymentProvider.Map(api);
        ConnectPaymentProvider.Map(api);
        ConnectPaymentHandle.Map(api);
        VerifyPaymentHandle.Map(api);
        GetPaymentConnection.Map(api);
        DeletePaymentConnection.Map(api);
        CreatePayment.Map(api);
        GetPayment.Map(api);
        CancelPayment.Map(api);
        GetPaymentCredentials.Map(api);
    }

    private static void MapPaymentRequests(IEndpointRouteBuilder api)
    {
        CreatePaymentRequest.Map(api);
        ListPaymentRequests.Map(api);
        GetPaymentRequest.Map(api);
        CancelPaymentRequest.Map(api);
    }

    private static void MapWebhooks(IEndpointRouteBuilder api)
    {
        CreateWebhookSubscription.Map(api);
        ListWebhookSubscriptions.Map(api);
        GetWebhookSubscription.Map(api);
        UpdateWebhookSubscription.Map(api);
        DeleteWebhookSubscription.Map(api);
        ListWebhookEvents.Map(api);
    }
}
