using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Http.Responses;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Api.Experiences;

/// <summary><c>GET /experiences/{experience}</c>.</summary>
internal static class GetExperience
{
    private static readonly VendorOperation Operation = VendorOperations.Find("getExperience");

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(Operation.Path, Handle).Named(Operation);

    private static ApiResult<JsonResult<ExperienceResponse>> Handle(ApiCall call, string experience) =>
        ExperienceCatalogue.Find(experience) is { } known
            ? new JsonResult<ExperienceResponse>(
                StatusCodes.Status200OK, ExperienceResponse.From(known), ApiJson.Default.ExperienceResponse)
            : MessageRules.ExperienceExists.Refuse("Resource not found");
}
