using System.Globalization;
using Chats.Emulator.Domain.Payments;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Requests;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Api.PaymentRequests;

/// <summary><c>GET /payment_requests</c>: the account's requests, the newest first, by limit and offset.</summary>
internal static class ListPaymentRequests
{
    private const int StandardLimit = 20;

    private static readonly VendorOperation Operation = VendorOperations.Find("listPaymentRequests");

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<Response>> Handle(ApiCall call, string? limit, string? offset, string? status)
    {
        if (!Limit.Parse(limit, StandardLimit, PaymentRequestRules.ListLimit).TryGet(out var count, out var refusal)) return refusal;
        if (!ParseOffset(offset).TryGet(out var skipped, out refusal)) return refusal;
        if (status is not null && !PaymentRequestStatusExtensions.Filters.Contains(status))
        {
            return PaymentRequestRules.ListStatus.Refuse(
                $"status must be one of {string.Join(", ", PaymentRequestStatusExtensions.Filters)}");
        }

        var state = call.World.Current;
        var requests = state.PaymentRequests;
        var wanted = status is null ? null : PaymentRequestStatusExtensions.Parse(status);
        var all = status is not null && wanted is null ? [] : requests.List(wanted);
        var page = Enumerable.Range(skipped, Math.Clamp(all.Count - skipped, 0, count)).Select(i => requests.ById[all[i].Id]);
        var links = call.Links(state);
        return new JsonResult<Response>(
            StatusCodes.Status200OK,
            new Response("list", [.. page.Select(request => PaymentRequestResponse.From(request, links))], all.Count - skipped > count),
            ApiJson.Default.ListPaymentRequestsResponse);
    }

    private static Result<int> ParseOffset(string? text)
    {
        if (text is null) return 0;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
            ? offset
            : PaymentRequestRules.ListOffset.Refuse("offset must be a non-negative integer");
    }

    internal sealed record Response(string Object, PaymentRequestResponse[] Data, bool HasMore);
}
