/// Words of prose with one meaning.
struct ProseWords: Sendable {
    let meaning: ProseMeaning
    /// Parted by spaces.
    let words: String

    init(_ meaning: ProseMeaning, _ words: String) {
        self.meaning = meaning
        self.words = words
    }
}

extension Form {
    /// What the words mean that stand around the figures of a report. The longest word counts;
    /// a word that is not here makes a phrase uncertain.
    static let proseWords: [ProseWords] = [
        ProseWords(
            .plain,
            """
            到 了 并 的 和 与 及 以及 或 或者 各类 各种 各项 有关 相关 关于 已 已经 为 是 达 达到 \
            计 有 数 数量 总数 总量 件数 案件 案 件 情况 申请人 公民 群众 社会公众 公众 市民 村民 提出 提交 递交 依法 依规 依法依规 按时 按期 \
            如期 按规定 按要求 按照规定 按照要求 规范 妥善 认真 严格 及时 中 完成 继续 正在 仍 仍在 还有 另 另有 因 由 引起 引发 引起的 导致 产生 \
            发生 出现 被 提起  我局 我委 我办 我厅 我院 我校 我馆 我镇 我乡 我街道 我中心 我单位 我机关 \
            我部门 本局 本委 本办 本厅 本院 本校 本馆 本镇 本乡 本街道 本中心 本机关 本单位 本部门 行政机关 我局机关 我委机关 书面 法定 时限 \
            期限 法定期限 法定时限 规定期限 规定时限 规定 规定时间 时间 内 在 于 截至 截止 度 底 末 初 年底 年末 期间 里 作出 做出 得出 所有 \
            经 以 年 前 类 量 机关 上级 主动 方面 性 件次 总 新 转载 任何 存在 一件 一起 一例 原 要求 进行
            """),
        ProseWords(.newlyReceived, "新收 新收到 新收件 新接收 新受理 新增 新接到"),
        ProseWords(.received, "收到 接到 接收 接收到 收件 收取到 接获"),
        ProseWords(.accepted, "受理"),
        ProseWords(.tookOn, "收办 承办"),
        ProseWords(.handled, "办结 答复 办复 回复 办理完毕 办理完结 办理答复 答复办结 办结答复"),
        ProseWords(.worked, "办理 处理"),
        ProseWords(.carried, "结转 顺延 转入 转至 转到 结转至 结转到 结转入 顺延至 顺延到 延续至 延续到 结余 转"),
        ProseWords(
            .lastYear, "上年 上年度 去年 上一年 上一年度 前一年 前一年度 上年末 去年底 去年同期 上年同期 上一年同期 往年"),
        ProseWords(.nextYear, "下年 下年度 下一年 下一年度 次年 次年度 明年 来年"),
        ProseWords(.thisYear, "本年 本年度 今年 本年内"),
        ProseWords(
            .count, "全年 全年度 当年 当年度 年内 一年来 年度 共 共计 总共 合计 总计 累计 一共 共有"),
        ProseWords(
            .future, "将 计划 力争 预计 拟 下一步 争取 目标 确保 打算"),
        ProseWords(.granted, "予以公开 同意公开 准予公开 依法予以公开 给予公开"),
        ProseWords(.partiallyGranted, "部分公开 予以部分公开 同意部分公开 部分予以公开"),
        ProseWords(.withheld, "不予公开 不同意公开 决定不予公开"),
        ProseWords(.unavailable, "无法提供 不能提供"),
        ProseWords(.notProcessed, "不予处理 不作处理"),
        ProseWords(.otherProcessing, "其他处理 其它处理 其他处理情况 其他方式处理 作其他处理 按其他处理"),
        ProseWords(.naturalPersons, "自然人"),
        ProseWords(
            .legalPersons, "法人或其他组织 法人和其他组织 法人及其他组织 法人与其他组织 法人或者其他组织 法人、其他组织 法人或其它组织 法人和其它组织"),
        ProseWords(
            .plain, "公民、法人和其他组织 公民、法人或者其他组织 公民、法人或其他组织 公民、法人及其他组织 公民法人和其他组织 公民、法人或其它组织 公民、法人和其它组织"),
        ProseWords(.enterprises, "商业企业"),
        ProseWords(.research, "科研机构"),
        ProseWords(.publicInterest, "社会公益组织"),
        ProseWords(.legalService, "法律服务机构"),
        ProseWords(.upheld, "维持 结果维持 复议维持"),
        ProseWords(.corrected, "纠正 结果纠正 被纠正"),
        ProseWords(.otherResult, "其他结果 其它结果 其他 其它"),
        ProseWords(.pending, "尚未审结 未审结 尚未审结的"),
        ProseWords(
            .request,
            """
            申请 申请件 申请书 申请表 申请事项 申请公开 公开申请 依申请 依申请件 依申请公开 依申请公开件 依申请公开申请 依申请公开信息 \
            依申请公开政府信息 申请公开信息 申请公开政府信息 信息公开申请 信息公开申请件 政府信息公开申请 政府信息公开申请件 政府信息公开申请事项 \
            政府信息公开依申请 政务公开申请 政务信息公开申请 依申请公开政府信息申请 政府信息依申请公开
            """),
        ProseWords(
            .reconsideration,
            "行政复议 复议 被申请行政复议 申请行政复议 行政复议申请 提起行政复议 提出行政复议 被提起行政复议 行政复议案件 复议案件 申请复议 被申请复议 复议申请"),
        ProseWords(
            .litigation, "行政诉讼 诉讼 被提起行政诉讼 提起行政诉讼 行政诉讼案件 诉讼案件 被诉 提起诉讼"),
        ProseWords(
            .direct,
            "未经复议直接起诉 未经复议直接诉讼 未经复议直接提起行政诉讼 未经复议直接提起诉讼 未经行政复议直接起诉 未经复议 直接起诉 直接提起行政诉讼 直接行政诉讼 直接诉讼"),
        ProseWords(
            .afterReconsideration,
            "复议后起诉 复议后诉讼 复议后提起诉讼 复议后提起行政诉讼 经复议后起诉 行政复议后起诉 经行政复议后起诉 行政复议后提起行政诉讼 复议后行政诉讼"),
        ProseWords(.normative, "规范性文件 行政规范性文件"),
        ProseWords(.rules, "规章 政府规章"),
        ProseWords(.licensing, "行政许可"),
        ProseWords(
            .otherSubject,
            """
            信访 来信 来访 热线 咨询 建议 提案 议案 邮件 投诉 举报 留言 诉求 工单 网民 网友 信箱 电话 意见 查阅 政务服务 审批 检举 办件 舆情 求助 \
            行政复议决定 复议决定 规章制度 行政处罚 行政强制 行政复议法 行政诉讼法 公文 法规 应诉 检察 仲裁 调解 执法 监督 问题
            """),
        ProseWords(.issued, "制发 印发 出台 制定 发布 下发 制作 新制作 制定出台 制定印发 制定发布 制发出台 出台印发"),
        ProseWords(.disclosed, "公开 主动公开 新公开 公布 公开发布"),
        ProseWords(.repealed, "废止"),
        ProseWords(.inForce, "现行有效 现行有效的 有效 继续有效 保留"),
        ProseWords(.matters, "事项 项目"),
        ProseWords(.decision, "决定 处理决定 许可决定"),
        ProseWords(.information, "信息 政府信息 政务信息"),
        ProseWords(.disclosure, "信息公开 政府信息公开 政务公开 政务信息公开 信息公开工作 政府信息公开工作 政务公开工作 涉及政府信息公开 涉及信息公开"),
        ProseWords(.negation, "未 无 没有 尚未 暂未 暂无 并未 均未 均无 未曾 没"),
        ProseWords(.all, "全部 均 都 均已 一律 全数 悉数 全部已 已全部"),
        ProseWords(.including, "其中 含 包括 包含"),
        ProseWords(.rest, "其余 剩余 余下"),
        ProseWords(.except, "除 未办结 未答复 在办"),
        ProseWords(.late, "延期 延长 逾期 超期"),
        ProseWords(
            .increase,
            "同比 环比 增加 增长 减少 下降 上升 提高 提升 较 比 相比 相较 增幅 降幅 多出 翻番 增减"),
        ProseWords(
            .partial,
            """
            通过 渠道 途径 方式 形式 网上 网络 网站 平台 邮寄 信函 邮箱 当面 现场 传真 线上 线下 窗口 季度 月份 上半年 下半年 以来 至今 涉及 \
            其他组织 其它组织 法人 企业 在线 自助 受到 针对 对于 如 例如 部分 个别 重点 类似 平均 日均 每
            """),
        ProseWords(
            .scope,
            """
            全市 全区 全县 全省 全州 全盟 全旗 全镇 全街道 全系统 我市 我区 我县 我省 我州 我旗 各级 各 街镇 镇街 乡镇 代表 汇总 辖区 下属 所属 \
            下级 基层 系统 市级 区级 县级 省级 市直 区直 县直 省直 市本级 区本级 县本级 省本级 本级 区县 县区 市县 县市区 名义 备案 本市 本区 本县 \
            本省 两级 三级
            """),
        ProseWords(
            .organ,
            """
            局 委 办公室 政府办 厅 馆 中心 大队 支队 街道 镇 乡 村 部门 单位 公司 医院 学校 政府 人民政府 管委会 法院 人民法院 检察院 复议机关 \
            行政复议机关 行政复议机构 复议机构 司法所 派出所 办事处 大学
            """),
        ProseWords(.share, "占 占比 占比为 比例 比重 占比达"),
        ProseWords(
            .action,
            """
            开展 举办 召开 组织 培训 解读 更新 公示 推送 报送 采纳 浏览 点击 访问 关注 转载量 阅读 新建 调整 取消 承接 下放 回应 完善 修订 修改 \
            梳理 清理 审查 审核 检查 整改 参加 接待 接听 办理量 满意
            """),
        ProseWords(
            .approximate,
            "数十 数百 数千 几十 几百 上百 上千 近百 近千 十几 约 大约 近 将近 超 超过 逾 不足 至少 不少于 不低于 不超过 接近 突破 达到近 大概 左右"),
        ProseWords(.respectively, "分别 依次"),
        ProseWords(.numeral, "一 二 三 四 五 六 七 八 九 十 百 千 两 零"),
        ProseWords(.ordinal, "第"),
        ProseWords(.percent, "百分之"),
    ]
}
